import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { appPackage, iconProblems, manifestProblems } from '../../src/cli/appPackage.js';
import { runPackage } from '../../src/cli/package.js';

const APP = '11111111-2222-4333-8444-555555555555';
const ENV = { MICROSOFT_APP_ID: APP, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: APP };
const GIVEN = ['--developer', 'Fernshire', '--website', 'https://fernshire.example', '--privacy', 'https://fernshire.example/p', '--terms', 'https://fernshire.example/t'];
const DEVELOPER = { name: 'Fernshire', website: 'https://fernshire.example', privacy: 'https://fernshire.example/p', terms: 'https://fernshire.example/t' };

interface Manifest {
  readonly manifestVersion: string;
  readonly id: string;
  readonly version: string;
  readonly developer: { readonly name: string };
  readonly bots: readonly { readonly botId: string; readonly scopes: readonly string[]; readonly supportsFiles: boolean; readonly commandLists: readonly { readonly commands: readonly { readonly type: string; readonly prompt: string }[] }[] }[];
}

function manifestIn(zip: Uint8Array): Manifest {
  return JSON.parse(strFromU8(unzipSync(zip)['manifest.json']!)) as Manifest;
}

describe('npm run package', () => {
  let folder = '';
  let said: string[] = [];
  const terminal = { say: (line: string) => void said.push(line), complain: (line: string) => void said.push(line) };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'muster-package-'));
    said = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes a package for the app id, with the icons and the version of Muster', () => {
    const code = runPackage(GIVEN, ENV, terminal, folder);

    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const zip = readFileSync(join(folder, `muster-${version}.zip`));
    const manifest = manifestIn(zip);
    assert.equal(code, 0);
    assert.deepEqual([manifest.id, manifest.bots[0]?.botId, manifest.version, manifest.developer.name], [APP, APP, version, 'Fernshire']);
    assert.deepEqual(Object.keys(unzipSync(zip)), ['manifest.json', 'color.png', 'outline.png']);
    assert.deepEqual(said, [`${join(folder, `muster-${version}.zip`)} is the Teams app package, version ${version}, checked against its schema.`]);
  });

  it('says what is missing for a package that can be uploaded', () => {
    const code = runPackage([], {}, terminal, folder);

    assert.equal(code, 0);
    assert.match(readdirSync(folder).join(), /^muster-[0-9.]+-to-look-at\.zip$/);
    assert.match(said[0]!, /only to look at: give MICROSOFT_APP_ID, --developer, --website, --privacy, --terms /);
  });

  it('writes over no other package of this version, and says what to do', () => {
    runPackage(GIVEN, ENV, terminal, folder);

    const other = runPackage(['--developer', 'Otherton', ...GIVEN.slice(2)], ENV, terminal, folder);
    const same = runPackage(GIVEN, ENV, terminal, folder);

    const [file = ''] = readdirSync(folder);
    assert.deepEqual([other, same], [1, 0]);
    assert.equal(manifestIn(readFileSync(join(folder, file))).developer.name, 'Fernshire');
    assert.match(said[1]!, /Raise it .* or remove that file/);
  });

  it('that is only to look at may be made again and again', () => {
    const codes = [runPackage([], {}, terminal, folder), runPackage(['--developer', 'Otherton'], {}, terminal, folder), runPackage(GIVEN, ENV, terminal, folder)];

    assert.deepEqual([codes, readdirSync(folder).length], [[0, 0, 0], 2]);
  });

  for (const [args, expected] of [
    [['--website', 'http://fernshire.example'], /--website must be an address that starts with https/],
    [['--colour', 'blue'], /--colour/],
  ] as const) {
    it(`is used wrongly with ${args.join(' ')}`, () => {
      const code = runPackage(args, ENV, terminal, folder);

      assert.equal(code, 2);
      assert.match(said[0]!, expected);
    });
  }

  it('writes nothing where Teams would refuse the package', () => {
    const code = runPackage(['--developer', 'A name that is longer than Teams shows of one'], ENV, terminal, folder);

    assert.equal(code, 1);
    assert.deepEqual(said, ['manifest.json/developer/name must NOT have more than 32 characters']);
  });
});

describe('the Teams app', () => {
  const manifest = manifestIn(appPackage(APP, '1.2.3', DEVELOPER).zip);

  it('is offered to persons, teams and group chats, takes files, and asks for no permission', () => {
    const [bot] = manifest.bots;

    assert.deepEqual(bot?.scopes, ['personal', 'team', 'groupChat']);
    assert.equal(bot?.supportsFiles, true);
    assert.ok(!('authorization' in manifest) && !('webApplicationInfo' in manifest));
  });

  it('lists commands that ask a whole question', () => {
    const commands = manifest.bots[0]!.commandLists.flatMap((list) => list.commands);

    assert.deepEqual(commands.filter(({ type, prompt }) => type !== 'prompt' || prompt === ''), []);
  });

  it('is the same file each time it is made', () => {
    assert.deepEqual(appPackage(APP, '1.2.3', DEVELOPER).zip, appPackage(APP, '1.2.3', DEVELOPER).zip);
  });

  it('is refused with a property that the schema does not know', () => {
    assert.deepEqual(manifestProblems({ ...manifest, colour: 'blue' } as Manifest), ['manifest.json must NOT have additional properties']);
  });

  it('is refused with an icon of another size, or one that is no picture', () => {
    const outline = readFileSync('manifest/outline.png');

    assert.deepEqual(iconProblems('color.png', outline), ['color.png is 32 by 32 pixels; Teams takes 192 by 192']);
    assert.deepEqual(iconProblems('color.png', new Uint8Array(30)), ['color.png is not a PNG picture']);
    assert.deepEqual(iconProblems('outline.png', outline), []);
  });
});
