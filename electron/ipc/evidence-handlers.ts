import type { ServiceContext } from '../services/context.ts';
import {
  createEvidence,
  findLinkableRecords,
  getEvidencePage,
  linkToRecord,
  listEvidence,
  listEvidenceOf,
  unlinkFromRecord,
  updateEvidence,
} from '../services/evidence.ts';
import type { FileIntake } from '../services/file-intake.ts';
import { type ChooseCopy, checkFile, readFilePiece, saveCopy } from '../services/kept-files.ts';
import type { Handlers } from './answer.ts';

export type EvidenceParts = {
  /** The open vault. Refusals: vault-locked. */
  readonly context: () => ServiceContext;
  readonly intake: FileIntake;
  readonly chooseCopy: ChooseCopy;
};

type EvidenceHandlers = Pick<Handlers, Extract<keyof Handlers, `evidence.${string}`>>;

/** Which service answers which question about evidence and its files. */
export function evidenceHandlers({ context, intake, chooseCopy }: EvidenceParts): EvidenceHandlers {
  const of =
    <I, O>(service: (context: ServiceContext, input: I) => O) =>
    (input: I): O =>
      service(context(), input);

  return {
    'evidence.list': of(listEvidence),
    'evidence.get': of(getEvidencePage),
    'evidence.of': of(listEvidenceOf),
    'evidence.linkable': of(findLinkableRecords),
    'evidence.create': of(createEvidence),
    'evidence.begin': of(intake.begin),
    'evidence.append': of(intake.append),
    'evidence.finish': of(intake.finish),
    'evidence.cancel': of(intake.cancel),
    'evidence.update': of(updateEvidence),
    'evidence.link': of(linkToRecord),
    'evidence.unlink': of(unlinkFromRecord),
    'evidence.check': of(checkFile),
    'evidence.read': of(readFilePiece),
    'evidence.saveCopy': (input) => saveCopy(context(), input, chooseCopy),
  };
}
