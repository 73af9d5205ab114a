import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, describe } from '../checks/index.ts';

/** Stops the build when the content breaks a rule, naming every file and field. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup'({ config, command }) {
        if (command !== 'build' && command !== 'dev') return;
        const problems = checkContent(fileURLToPath(new URL('content/', config.root)));
        if (problems.length > 0) {
          throw new Error(`内容有 ${problems.length} 处问题：\n${problems.map(describe).join('\n')}`);
        }
      },
    },
  };
}
