import assert from 'node:assert/strict';
import { describeInBrowser } from './inBrowser.js';
import { startMuster, type Muster } from './muster.js';
import { ANALYST, DIRECTOR, HR, MANAGER, PRINCIPAL } from './people.js';
import { asked, pressed, pressedInPlace } from './talk.js';

describeInBrowser('in a browser', () => {
  let muster: Muster;

  before(async () => {
    muster = await startMuster();
    await muster.grant('lead', PRINCIPAL);
    await muster.grant('hr', HR);
    await muster.grant('manager of Assessment', MANAGER);
  });
  after(() => muster?.stop());

  it('a principal social worker asks a figure, goes on by button, asks who, and answers a question back', () => muster.open(async (page) => {
    const figure = await asked(page, 'how many agency staff in Assessment South?');
    const byRole = await pressed(page, 'By role');
    const who = await asked(page, 'who?');
    const askedBack = await asked(page, 'vacancies in Case');
    const chosen = await pressed(page, 'Case Management North');
    const help = await asked(page, 'help');

    assert.match(figure, /^2\s+agency staff \(2 FTE\), Assessment South/);
    assert.match(figure, /When\s+as at 20 February 2023/);
    assert.match(byRole, /By role\s+Role\s+Agency headcount\s+Agency FTE\s+Social Worker\s+2\s+2/);
    assert.match(who, /Cecily Ockleley\s[^]*Nadia Pickerscombe\s/);
    assert.match(askedBack, /Which do you mean by 'Case'\?[^]*Choose one, or type its words or its number/);
    assert.match(chosen, /^7\s+vacant posts \(7 FTE vacant\), Case Management North/);
    assert.match(help, /Agency[^]*Caseloads/);
  }));

  it('a service manager sees the weekly card of their service, why it says what it says, and nobody of another service', () => muster.openAs(MANAGER, async (page) => {
    const preview = await asked(page, 'preview for Assessment');
    const opened = await pressedInPlace(page, 'Why this?', /Said because/);
    const sent = await asked(page, 'send it now');
    const why = await asked(page, 'why this?');
    const others = await asked(page, 'who are the agency staff in Case Management North?');

    assert.match(preview, /^Assessment, week ending 17 February 2023[^]*Over target: 24 workers\s+Zofia Norbrecmere/);
    assert.match(opened, /Said because somebody is over their target by a quarter of it or more/);
    assert.match(sent, /^Assessment, week ending 17 February 2023/);
    assert.match(why, /the most pressing first[^]*Said because/);
    assert.doesNotMatch(others, /Supplier/);
  }));

  it('HR converts somebody by chat, sees what it does before it is done, and takes it back', () => muster.openAs(HR, async (page) => {
    const question = 'how many agency staff in Assessment South on 2 March 2023?';
    const preview = await asked(page, 'convert Nadia Pickerscombe to permanent from 1 March 2023 in SC136');
    const done = await pressedInPlace(page, 'Confirm', /^Done, C-/);
    const converted = await asked(page, question);
    const undoing = await asked(page, 'undo');
    const undone = await pressedInPlace(page, 'Confirm', /^Done, C-/);
    const back = await asked(page, question);

    assert.match(preview, /^To be confirmed[^]*agency headcount: 34 → 33, as at 1 March 2023/);
    assert.match(done, /^Done, C-\d{4}[^]*Confirmed by HR Partner/);
    assert.match(converted, /^1\s+agency staff \(1 FTE\), Assessment South/);
    assert.match(undoing, /^To be confirmed\s+undo of C-\d{4}[^]*agency headcount: 33 → 34/);
    assert.match(undone, /^Done, C-\d{4}/);
    assert.match(back, /^2\s+agency staff/);
  }));

  it('an administrator gives a role and sees who has access, and no figure', () => muster.openAs(DIRECTOR, async (page) => {
    const preview = await asked(page, `grant viewer to ${ANALYST.aadObjectId}`);
    const done = await pressedInPlace(page, 'Confirm', /^Done, C-/);
    const access = await asked(page, 'who has access?');
    const figure = await asked(page, 'how many vacancies do we have?');

    assert.match(preview, /^To be confirmed[^]*nobody with this id has written to me yet/);
    assert.match(done, /Confirmed by Assistant Director/);
    assert.match(access, new RegExp(`^5\\s+people with a role[^]*${ANALYST.aadObjectId}\\s+viewer[^]*Assistant Director\\s+admin by the settings[^]*HR Partner\\s+hr`));
    assert.doesNotMatch(figure, /vacant posts/);
  }));
});
