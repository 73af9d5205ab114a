import { builtPages } from '../../src/integrations/built-pages.ts';
import { testAccess } from '../support/accessible-pages.ts';

const pages = builtPages('dist').filter(({ path }) => path.startsWith('/guides/'));
testAccess(pages.filter(({ path }) => !path.startsWith('/guides/missing-record/')));
