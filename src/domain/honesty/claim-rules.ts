import { type CommitmentRecord } from "../commitment-record.ts";
import { commitmentsOf } from "../framework.ts";
import { rungOf } from "../reach-scale.ts";
import { peoplesViews } from "../peoples-views.ts";
import { isSamePiece } from "../same-piece.ts";
import { findShown, type Shown } from "../shown.ts";
import { wordsAlone } from "../words-alone.ts";
import { joinWords } from "../words.ts";
import { type Claimed, type HonestyFinding, type HonestyRule } from "./honesty-finding.ts";

/** Claims at or above the target with no evidence that counts. */
export const levelWithoutEvidence: HonestyRule = (claimed) => {
  const { framework, assessment } = claimed.year;
  const { reach } = framework;
  if (reach === undefined) return [];
  return recordsIn(claimed).flatMap((record): readonly HonestyFinding[] => {
    const level = levelOf(record);
    if (level === undefined || level < reach.target) return [];
    if (findShown(reach, assessment, record.evidence).level !== undefined) return [];
    const claim = `${record.id} claims ${String(level)} ${rungOf(reach, level)?.label ?? ""}`;
    const why = record.evidence.length === 0 ? "lists no evidence" : "none of its evidence counts";
    return [
      {
        code: "honesty/level-without-evidence",
        message: `${claim.trimEnd()}, and ${why}`,
        advice: "add evidence, or lower the claim to what can be shown",
        path: ["commitments", record.id, "said"],
      },
    ];
  });
};

/** Answers of not known where evidence on file shows a level. */
export const notKnownWithEvidence: HonestyRule = (claimed) =>
  recordsIn(claimed).flatMap((record): readonly HonestyFinding[] => {
    if (record.said.kind !== "not-known") return [];
    const shown = shownBy(claimed, record);
    const level = shown?.againstLevel ?? shown?.level;
    if (shown === undefined || level === undefined) return [];
    const pieces = countingPieces(claimed, record).map(({ id }) => id);
    return [
      {
        code: "honesty/not-known-with-evidence",
        message: `the council says that it cannot tell of ${record.id}, and ${joinWords(pieces)} can: level ${String(level)}`,
        advice: "claim what the evidence shows, or say in the reason why it does not tell",
        path: ["commitments", record.id, "said"],
      },
    ];
  });

/** Commitments that are said not to apply, where evidence on file shows a level or people gave their view of one. */
export const notApplicableWithEvidence: HonestyRule = (claimed) =>
  recordsIn(claimed).flatMap((record): readonly HonestyFinding[] => {
    if (record.said.kind !== "not-applicable") return [];
    const pieces = countingPieces(claimed, record).map(({ id }) => id);
    const views = peoplesViews(record, claimed.year.assessment.team);
    const why = [
      ...(pieces.length === 0
        ? []
        : [`${joinWords(pieces)} ${pieces.length === 1 ? "shows" : "show"} how far it has come`]),
      ...(views.length === 0 ? [] : ["people gave their view of it"]),
    ];
    if (why.length === 0) return [];
    return [
      {
        code: "honesty/not-applicable-with-evidence",
        message: `the council says that ${record.id} does not apply, and ${joinWords(why)}`,
        advice: "claim what the evidence shows, or say not-known",
        path: ["commitments", record.id, "said"],
      },
    ];
  });

/** Reasons that more commitments share than is usual. */
export const sameReason: HonestyRule = (claimed) => {
  const { sameReason: usual } = claimed.year.framework.honesty;
  const byReason = new Map<string, string[]>();
  for (const { id, reason } of recordsIn(claimed)) {
    const key = wordsAlone(reason ?? "");
    if (key !== "") byReason.set(key, [...(byReason.get(key) ?? []), id]);
  }
  return [...byReason.values()]
    .filter((ids) => ids.length > usual)
    .map((ids) => ({
      code: "honesty/same-reason",
      message: `${joinWords(ids)} have one and the same reason`,
      advice: "say of each why its level is what it is",
      path: ["commitments", ids[0] ?? "", "reason"],
    }));
};

/** Claims that rose further than is usual since the year before, with nothing new that counts. */
export const riseWithoutEvidence: HonestyRule = (claimed) => {
  const { last, year } = claimed;
  if (last === undefined) return [];
  return recordsIn(claimed).flatMap((record): readonly HonestyFinding[] => {
    const before = last.assessment.commitments.get(record.id);
    const [from, to] = [before === undefined ? undefined : levelOf(before), levelOf(record)];
    if (from === undefined || to === undefined || to - from <= year.framework.honesty.rise)
      return [];
    if (hasNewEvidence(claimed, record)) return [];
    return [
      {
        code: "honesty/rise-without-evidence",
        message: `${record.id} rose from ${String(from)} to ${String(to)} since ${last.assessment.period}, and no new evidence counts`,
        advice: "add what has changed as evidence, or lower the claim to what can be shown",
        path: ["commitments", record.id, "said"],
      },
    ];
  });
};

/** Claims that do not say what was asked, where the year before did, or others do: a changed question would not be seen. */
export const askedMissing: HonestyRule = (claimed) => {
  const records = recordsIn(claimed);
  const isPinned = records.some(({ asked }) => asked !== undefined);
  const missing = records
    .filter(({ said, asked, id }) => {
      const before = claimed.last?.assessment.commitments.get(id);
      return (
        said.kind !== "not-assessed" &&
        asked === undefined &&
        (isPinned || before?.asked !== undefined)
      );
    })
    .map(({ id }) => id);
  if (missing.length === 0) return [];
  return [
    {
      code: "honesty/asked-missing",
      message: `${joinWords(missing)} ${missing.length === 1 ? "does" : "do"} not say what was asked, so a changed question would not be seen`,
      advice: 'put "asked:" back from the file\'s history, or answer again with mir score --only',
      path: ["commitments", missing[0] ?? ""],
    },
  ];
};

/** The records of commitments that the framework has. */
export function recordsIn({ year }: Claimed): readonly CommitmentRecord[] {
  const { framework, assessment } = year;
  return commitmentsOf(framework).flatMap(({ id }) => assessment.commitments.get(id) ?? []);
}

function levelOf({ said }: CommitmentRecord): number | undefined {
  return said.kind === "level" ? said.level : undefined;
}

function shownBy({ year }: Claimed, { evidence }: CommitmentRecord): Shown | undefined {
  const { reach } = year.framework;
  return reach === undefined ? undefined : findShown(reach, year.assessment, evidence);
}

function countingPieces(claimed: Claimed, record: CommitmentRecord): Shown["pieces"] {
  const pieces = shownBy(claimed, record)?.pieces ?? [];
  return pieces.filter(({ shows }) => shows !== undefined);
}

/** Whether a piece counts now that was not linked the year before. */
function hasNewEvidence(claimed: Claimed, record: CommitmentRecord): boolean {
  const { last, year } = claimed;
  const links = last?.assessment.commitments.get(record.id)?.evidence ?? [];
  const old = links.flatMap(({ id }) => last?.assessment.evidence.get(id) ?? []);
  return countingPieces(claimed, record).some(({ id }) => {
    const piece = year.assessment.evidence.get(id);
    return piece !== undefined && !old.some((other) => isSamePiece(other, piece));
  });
}
