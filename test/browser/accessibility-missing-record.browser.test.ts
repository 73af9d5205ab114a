import { builtPages } from '../../src/integrations/built-pages.ts';
import { testAccess } from '../support/accessible-pages.ts';

testAccess(builtPages('dist').filter(({ path }) => path.startsWith('/guides/missing-record/')));
