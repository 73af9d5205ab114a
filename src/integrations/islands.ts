import type { AstroIntegration } from 'astro';

/** Adds `client:near`, by which every widget comes to life; Astro writes it into the pages that have one. */
export function islands(): AstroIntegration {
  return {
    name: 'islands',
    hooks: {
      'astro:config:setup'({ addClientDirective }) {
        addClientDirective({ name: 'near', entrypoint: './src/widgets/shared/near.ts' });
      },
    },
  };
}

declare module 'astro' {
  interface AstroClientDirectives {
    /** Address of the widget's data file; without a value its data stands in the page. */
    'client:near'?: string | boolean;
  }
}
