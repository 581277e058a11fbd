// npm runs this after an install. Without the development packages there is no compiler: dist/ is then built elsewhere and brought along.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const COMPILER = 'node_modules/typescript/bin/tsc';

if (existsSync(COMPILER)) process.exitCode = spawnSync(process.execPath, [COMPILER, '-p', 'tsconfig.json'], { stdio: 'inherit' }).status ?? 1;
else if (!existsSync('dist/main.js')) console.error('Installed without the development packages, so nothing was built: bring the dist/ of a plain `npm ci` along.');
