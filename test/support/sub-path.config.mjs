import config from '../../astro.config.mjs';

/** Parts of the build that do not ask where the site lies. The root site's build has had them; packing alone takes longest. */
const elsewhere = ['content-check', 'licences', 'precompress', 'budgets', 'due-facts'];

/** @type {import('astro').AstroUserConfig} */
export default {
  ...config,
  integrations: config.integrations?.flat().filter((part) => part && !elsewhere.includes(part.name)),
};
