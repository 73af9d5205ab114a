import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** A built site, and what it was built from. */
interface BuiltSite {
  /** Folder of the built site, with a closing slash. */
  root: string;
  /** Folder of the project, with a closing slash. */
  project: string;
  /** Path under which the site is served, with a closing slash. */
  base: string;
  /** Address of its home page. */
  address: string;
  logger: AstroIntegrationLogger;
}

/** An integration that does something to every built site. */
export function whenBuilt(name: string, run: (site: BuiltSite) => void | Promise<void>): AstroIntegration {
  const config = { project: '', base: '/', address: '' };
  return {
    name,
    hooks: {
      'astro:config:done'({ config: { root, base, site } }) {
        config.project = fileURLToPath(root);
        config.base = base.replace(/\/?$/, '/');
        config.address = new URL(config.base, site).href;
      },
      async 'astro:build:done'({ dir, logger }) {
        await run({ root: fileURLToPath(dir), ...config, logger });
      },
    },
  };
}
