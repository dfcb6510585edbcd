import { cpSync, readdirSync, rmSync } from 'node:fs';
import { type FaultLine, noneBad } from './fault-line.ts';
import {
  childProgram,
  contentBy,
  NEXT,
  type Original,
  onCopy,
  PASSPHRASE,
  runUntil,
  withOriginal,
} from './key-trials.ts';

/** A number from 0 to below 1 for each kill, spread evenly whatever their count. */
const spread = (kill: number): number => (kill * 0.618_033_988_75) % 1;

type Experiment = {
  readonly program: string;
  readonly args: (trial: string, stopAt: number) => readonly string[];
  /** Whether the vault in this folder opens by the old or the new way, with all it held. */
  readonly isWhole: (trial: string, original: Original) => Promise<boolean>;
};

/** How long a run takes that nobody stops, and how many moments it has. */
async function measure(original: Original, { program, args }: Experiment) {
  const ran = await onCopy(original.folder, async (copy) => {
    const run = await runUntil(program, args(copy, 0), null);
    return run.ran;
  });
  return ran;
}

/** Every second kill is at a step, counted from the first; the others are at any moment of a run. */
async function killed(kills: number, original: Original, experiment: Experiment) {
  const { program, args, isWhole } = experiment;
  const whole = await measure(original, experiment);
  let tried = 0;
  let bad = 0;
  let step = 0;
  const trial = `${original.folder}-trial`;
  for (let kill = 0; tried < kills; kill += 1) {
    cpSync(original.folder, trial, { recursive: true });
    const atStep = kill % 2 === 0;
    step = atStep ? step + 1 : step;
    const moment = atStep ? null : spread(kill) * whole;
    const run = await runUntil(program, args(trial, atStep ? step : 0), moment);
    // Past its last step, or faster than the clock: nothing was cut short, which proves nothing.
    if (!run.killed && atStep) step = 0;
    if (run.killed) {
      tried += 1;
      if (!(await isWhole(trial, original))) bad += 1;
    }
    rmSync(trial, { recursive: true, force: true });
  }
  return { tried, bad };
}

async function passphraseIsWhole(trial: string, { content }: Original): Promise<boolean> {
  for (const passphrase of [NEXT, PASSPHRASE]) {
    const found = await contentBy(trial, (session) =>
      session.unlock({ folder: trial, passphrase }),
    );
    if (found !== null) return found === content;
  }
  return false;
}

/** The passphrase opens it and nothing is left over, and so does the code from before or the one in force. */
async function rotationIsWhole(
  trial: string,
  { content, recoveryCode }: Original,
): Promise<boolean> {
  const byCode = (code: string) =>
    onCopy(trial, (copy) =>
      contentBy(copy, (session) => session.recover({ folder: copy, code, passphrase: NEXT })),
    );
  const byOldCode = await byCode(recoveryCode);
  let inForce = '';
  const byPassphrase = await contentBy(trial, async (session) => {
    await session.unlock({ folder: trial, passphrase: PASSPHRASE });
    inForce = await session.recoveryCode({ passphrase: PASSPHRASE });
  });
  const left = readdirSync(trial).sort().join();
  if (byPassphrase !== content || left !== 'vault.db,vault.keys') return false;
  return (byOldCode ?? (await byCode(inForce))) === content;
}

/** SIGKILL during a change of passphrase and during a change of data key, half of `kills` each. */
export async function killsKeyChange(scale: { readonly kills: number }): Promise<FaultLine[]> {
  const forRotation = Math.ceil(scale.kills / 2);
  const forPassphrase = Math.floor(scale.kills / 2);
  const passphrase = await childProgram('changing-child');
  const rotation = await childProgram('rotating-child');
  return withOriginal(async (original) => {
    const changed = await killed(forPassphrase, original, {
      program: passphrase,
      args: (trial, stopAt) => [trial, PASSPHRASE, NEXT, `${stopAt}`],
      isWhole: passphraseIsWhole,
    });
    const rotated = await killed(forRotation, original, {
      program: rotation,
      args: (trial, stopAt) => [trial, PASSPHRASE, `${stopAt}`],
      isWhole: rotationIsWhole,
    });
    return [
      noneBad('killed during a change of passphrase', { ...changed, least: forPassphrase }),
      noneBad('killed during a change of data key', { ...rotated, least: forRotation }),
    ];
  });
}
