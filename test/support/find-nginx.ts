import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's module that sends ready-made Brotli files. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx is installed with all that the README's server block asks for. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0 && existsSync(brotliModule);
}
