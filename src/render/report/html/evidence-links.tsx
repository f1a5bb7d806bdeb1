import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { type ReportedEvidence } from "../../../domain/report/reported-evidence.ts";
import { type Element } from "../../page/words.tsx";
import { evidenceAnchor } from "./sections.ts";

/** The pieces on file for a commitment, by its id. */
export type EvidenceOf = (commitment: string) => readonly ReportedEvidence[];

/** Finds the pieces on file for each commitment. */
export function evidenceByCommitment(commitments: readonly ReportedCommitment[]): EvidenceOf {
  const found = new Map(commitments.map(({ id, evidence }) => [id, evidence]));
  return (id) => found.get(id) ?? [];
}

/** Links from a claim to each piece of its evidence, or a word that none is given. */
export function EvidenceLinks({
  commitment,
  pieces,
}: {
  readonly commitment: string;
  readonly pieces: readonly ReportedEvidence[];
}): Element {
  if (pieces.length === 0) return <>no evidence given</>;
  return (
    <>
      {pieces.map(({ id }, place) => (
        <>
          {place === 0 ? "" : ", "}
          <a href={`#${evidenceAnchor(commitment, id)}`}>{id}</a>
        </>
      ))}
    </>
  );
}
