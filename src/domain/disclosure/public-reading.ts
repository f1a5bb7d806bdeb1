import { type Action } from "../action.ts";
import { type Assessment } from "../assessment.ts";
import { type CommitmentRecord, type EvidenceLink } from "../commitment-record.ts";
import { type Evidence } from "../evidence.ts";
import { type ExperienceScale } from "../experience-scale.ts";
import { type Framework } from "../framework.ts";
import { type ReachScale, rungOf } from "../reach-scale.ts";
import { type PieceReading } from "../piece.ts";
import { type AssessmentReading, type CommitmentReading } from "../reading.ts";
import { publicNames, type PublicNames } from "./public-names.ts";
import { publicStatement } from "./public-statement.ts";
import { publicViews } from "./public-views.ts";

/**
 * A year's reading as anybody may read it: names that are not public, internal notes, places of evidence that is not
 * published, and numbers below the floor are not in it. No level, standing or gap differs.
 */
export function publicReading(reading: AssessmentReading): AssessmentReading {
  const { framework, assessment } = reading;
  const names = publicNames(assessment);
  const { experience } = framework;
  return {
    ...reading,
    heard: reading.heard === undefined ? undefined : publicReading(reading.heard),
    assessment: publicAssessment(assessment, names),
    signatures: reading.signatures.map((one) => ({ ...one, name: names.signerOf(one.name) })),
    lived: experience === undefined ? reading.lived : publicLived(reading, experience),
    commitments: new Map(
      [...reading.commitments].map(([id, one]) => [
        id,
        publicCommitment(one, { framework, assessment, names }),
      ]),
    ),
  };
}

function publicLived(
  { lived }: AssessmentReading,
  experience: ExperienceScale,
): AssessmentReading["lived"] {
  return mapValues(lived, (one) => publicStatement(experience, one));
}

function publicAssessment(assessment: Assessment, names: PublicNames): Assessment {
  return {
    ...assessment,
    team: names.team,
    // Of these the signatures of the reading are all that is printed.
    signedOff: [],
    plainWords: names.plainWords,
    evidence: mapValues(assessment.evidence, publicPiece),
    actions: mapValues(assessment.actions, (action) => publicAction(action, names)),
    commitments: mapValues(assessment.commitments, (record) => publicRecord(record, assessment)),
  };
}

/** Without the note, and without reasons that people did not agree to have published. */
function publicRecord(
  record: CommitmentRecord,
  { team }: Pick<Assessment, "team">,
): CommitmentRecord {
  return { ...record, note: undefined, views: publicViews(record.views, team) };
}

function mapValues<Value>(
  values: ReadonlyMap<string, Value>,
  change: (value: Value) => Value,
): ReadonlyMap<string, Value> {
  return new Map([...values].map(([id, value]) => [id, change(value)]));
}

function publicAction(action: Action, { ownerOf, idOf }: PublicNames): Action {
  const { owner, decidedWith } = action;
  return {
    ...action,
    owner: owner === undefined || owner.trim() === "" ? undefined : ownerOf(owner),
    decidedWith: decidedWith === undefined ? undefined : idOf(decidedWith),
  };
}

/** A piece that is not published keeps what it is about, and loses where it can be read. */
function publicPiece(piece: Evidence): Evidence {
  if (piece.published) return piece;
  return { ...piece, where: undefined, section: undefined, sha256: undefined };
}

interface Around {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly names: PublicNames;
}

function publicCommitment(
  reading: CommitmentReading,
  { framework: { reach, experience }, assessment, names }: Around,
): CommitmentReading {
  const { record, history, shown } = reading;
  const floor = experience?.floor ?? DEFAULT_FLOOR;
  const isSmall = (link: EvidenceLink): boolean => isSmallCount(link, floor);
  const small = new Map(
    (record?.evidence ?? []).filter(isSmall).map(({ id }) => [id, assessment.evidence.get(id)]),
  );
  return {
    ...reading,
    record: record && {
      ...publicRecord(record, assessment),
      evidence: publicLinks(record, isSmall),
    },
    shown: {
      ...shown,
      pieces: shown.pieces.map((piece) =>
        small.has(piece.id) ? publicPieceReading(piece, small.get(piece.id), reach) : piece,
      ),
    },
    history: {
      ...history,
      lastPromises: history.lastPromises.map((promise) => ({
        ...promise,
        owner: promise.owner === undefined ? undefined : names.ownerOf(promise.owner),
      })),
      evidenceGone: history.evidenceGone.map(publicPiece),
    },
  };
}

/** Where a framework has no I statements it names no floor. */
export const DEFAULT_FLOOR = 5;

/** Whether a count of yes and no is not to be printed: one of the two is below the floor. */
function isSmallCount({ yes, of }: EvidenceLink, floor: number): boolean {
  if (yes === undefined && of === undefined) return false;
  return yes === undefined || of === undefined || yes < floor || of - yes < floor;
}

function publicLinks(
  { evidence }: CommitmentRecord,
  isSmall: (link: EvidenceLink) => boolean,
): readonly EvidenceLink[] {
  return evidence.map((link) =>
    isSmall(link) ? { ...link, yes: undefined, of: undefined, shows: undefined } : link,
  );
}

/** What a piece shows, without its count; nor whether the team lowered it, for then its share could be told. */
function publicPieceReading(
  reading: PieceReading,
  piece: Evidence | undefined,
  reach: ReachScale | undefined,
): PieceReading {
  const { shows } = reading;
  if (shows === undefined || reach === undefined) return reading;
  const label = `${String(shows)} ${rungOf(reach, shows)?.label ?? ""}`.trimEnd();
  const part = piece?.part === undefined ? "" : `, about a part only (${piece.part})`;
  return { ...reading, reason: () => `shows ${label}: counted, and how many is withheld${part}` };
}
