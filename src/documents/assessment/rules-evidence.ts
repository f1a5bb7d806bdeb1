import { isAfter } from "../../domain/dates.ts";
import { commitmentIdsOf } from "../../domain/framework.ts";
import { mostShown } from "../../domain/piece.ts";
import { type Path, type Problem } from "../../domain/problem.ts";
import { problemAt, problemAtValue } from "../problem-at.ts";
import { type WrittenCommitment, type WrittenEvidence } from "./schema.ts";
import { type Rule, type Subject } from "./subject.ts";

/** Pieces in the register that no commitment uses and no newer piece replaces. */
export const unusedEvidence: Rule = ({ written, records, yaml }) => {
  const used = new Set<string | undefined>([
    ...Object.values(written.commitments ?? {}).flatMap(({ evidence }) =>
      (evidence ?? []).map(({ id }) => id),
    ),
    ...Object.values(written.evidence ?? {}).map(({ replaces }) => replaces),
  ]);
  return records.evidence
    .filter(({ id }) => !used.has(id))
    .map(({ id, path }) => {
      const message = `no commitment uses the evidence "${id}", so it shows nothing`;
      const advice = 'add it under "evidence:" of a commitment that it bears on, or take it out';
      return problemAt(yaml, path, { code: "assessment/unused-evidence", message, advice });
    });
};

/** Pieces that are about a date after the one by which evidence counts. */
export const evidenceInFuture: Rule = ({ records, assessment, yaml }) =>
  records.evidence
    .filter(({ record }) => isAfter(record.asOf, assessment.asOf))
    .map(({ id, record, path }) => {
      const message = `the evidence "${id}" is about ${record.asOf ?? ""}, after the assessment's ${assessment.asOf}, and counts for nothing`;
      const advice = "check the date; what comes later belongs in next year's assessment";
      const finding = { code: "assessment/evidence-in-future", message, advice } as const;
      return problemAtValue(yaml, [...path, "asOf"], finding);
    });

/** Pieces that lack what every piece needs, or what a counted one needs: they count for nothing. */
export const unfinishedEvidence: Rule = ({ records, yaml }) =>
  records.evidence.flatMap(({ id, record, path }) => {
    const missing = missingKeys(record);
    if (missing.length === 0) return [];
    const message = `the evidence "${id}" is unfinished, and counts for nothing`;
    const advice = `add ${missing.map((key) => `"${key}:"`).join(", ")}`;
    return [problemAt(yaml, path, { code: "assessment/unfinished-evidence", message, advice })];
  });

/** Counted pieces linked without the count. */
export const countedWithoutCount: Rule = (subject) =>
  linksIn(subject).flatMap(({ link, piece, path }) => {
    const missing = (["yes", "of"] as const).filter((key) => link[key] === undefined);
    if (piece?.method !== "counted" || missing.length === 0) return [];
    const message = `"${link.id}" is counted, and the count is not given, so it counts for nothing here`;
    const advice = `add ${missing.map((key) => `"${key}:"`).join(" and ")}`;
    const finding = { code: "assessment/counted-without-count", message, advice } as const;
    return [problemAtValue(subject.yaml, [...path, "id"], finding)];
  });

/** More who said yes than were asked. */
export const yesAboveOf: Rule = (subject) =>
  linksIn(subject).flatMap(({ link, path }) => {
    const { yes = 0, of = Infinity } = link;
    if (yes <= of) return [];
    const message = `${String(yes)} of ${String(of)} is more than all`;
    const advice = "check the two numbers";
    const finding = { code: "assessment/yes-above-of", message, advice } as const;
    return [problemAtValue(subject.yaml, [...path, "yes"], finding)];
  });

/** Links that claim a higher level than the piece can show. */
export const showsTooMuch: Rule = (subject) => {
  const { reach } = subject.context.framework;
  if (reach === undefined) return [];
  return linksIn(subject).flatMap(({ link, piece, path }): Problem[] => {
    if (link.shows === undefined || piece?.method === undefined) return [];
    const { yes, of } = link;
    const sort = { method: piece.method, part: piece.part };
    const ceiling = mostShown(reach, sort, { yes: undefined, of: undefined });
    const most = mostShown(reach, sort, { yes, of });
    if (link.shows <= most) return [];
    const isByCount = most < ceiling;
    const why = isByCount
      ? `"${link.id}" counts ${String(yes)} of ${String(of)}`
      : whyNotMore(link.id, piece);
    const message = `${why}, so it shows ${String(most)} at most, and not ${String(link.shows)}`;
    const advice = '"shows" may lower what is worked out, and never raise it; take it out';
    const finding = { code: "assessment/shows-too-much", message, advice } as const;
    return [problemAtValue(subject.yaml, [...path, "shows"], finding)];
  });
};

type WrittenLink = NonNullable<WrittenCommitment["evidence"]>[number];

interface LinkAt {
  readonly link: WrittenLink;
  readonly piece: WrittenEvidence | undefined;
  readonly path: Path;
}

/** Links of commitments that the framework has, with the pieces they lead to. */
function linksIn({ written, records, context }: Subject): readonly LinkAt[] {
  const known = commitmentIdsOf(context.framework);
  return records.commitments.flatMap(({ id, evidence }) =>
    known.has(id)
      ? evidence.map(({ item, path }) => ({ link: item, piece: written.evidence?.[item.id], path }))
      : [],
  );
}

function missingKeys(piece: WrittenEvidence): readonly string[] {
  const wanted = piece.method === "counted" ? COUNTED : ALWAYS;
  return wanted.filter((key) => piece[key] === undefined);
}

const ALWAYS = ["kind", "method", "asOf"] as const;
const COUNTED = [...ALWAYS, "whom", "chosen"] as const;

function whyNotMore(id: string, piece: WrittenEvidence): string {
  if (piece.part !== undefined) return `"${id}" is about a part only`;
  if (piece.method === "document") return `"${id}" is a document`;
  return piece.method === "told" ? `"${id}" is what somebody told` : `"${id}" is counted`;
}
