import { type Assessment } from "../assessment.ts";
import { type EvidenceLink } from "../commitment-record.ts";
import { type Evidence } from "../evidence.ts";
import { type Shown } from "../shown.ts";
import { asSentence } from "../words.ts";
import { type Nulled, nulled } from "./nulled.ts";

/** A piece of evidence as it bears on one commitment. */
export interface ReportedEvidence extends Nulled<Evidence> {
  readonly yes: number | null;
  readonly of: number | null;
  readonly note: string | null;
  /** The level it shows, 0–4; null where it counts for nothing. */
  readonly shows: number | null;
  readonly reason: string;
  /** Whether it stands against the commitment. */
  readonly against: boolean;
  readonly replacedBy: string | null;
  /** What is left out for publication, one sentence each; empty in the full version. */
  readonly withheld: readonly string[];
}

/** Reports the pieces linked to one commitment, in the file's order. */
export function reportEvidence(
  links: readonly EvidenceLink[],
  shown: Shown,
  assessment: Pick<Assessment, "evidence">,
): readonly ReportedEvidence[] {
  return links.flatMap((link): ReportedEvidence[] => {
    const piece = assessment.evidence.get(link.id);
    const reading = shown.pieces.find(({ id }) => id === link.id);
    if (piece === undefined || reading === undefined) return [];
    return [
      {
        ...nulled(piece),
        ...nulled({ yes: link.yes, of: link.of, note: link.note }),
        ...nulled({ shows: reading.shows, replacedBy: reading.replacedBy }),
        reason: asSentence(reading.reason()),
        against: shown.against.includes(link.id),
        withheld: [],
      },
    ];
  });
}
