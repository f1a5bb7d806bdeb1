import { capitalise } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { type ComparedFiles } from "../compared-files.ts";
import { lineageWords, PARTS } from "../words.ts";
import { Part } from "./part.tsx";
import { Statements } from "./statements.tsx";

/** What became of people's answers, of needs and of actions, and which statements could be followed. */
export function Records({ files: { comparison } }: { readonly files: ComparedFiles }): Element {
  const { needs, actions, lineage } = comparison;
  const followed = lineageWords(lineage);
  const kinds = needs.kinds.map(
    ({ label, people, yearlyCost }) =>
      `${capitalise(label)}: ${people.sentence} ${yearlyCost.sentence}`,
  );
  return (
    <>
      <Statements statements={comparison.statements} />
      <Part id="needs" title={PARTS.needs}>
        <p>{said(needs.sentence)}</p>
        <Items items={[...kinds, ...needs.needs.map(({ sentence }) => sentence)].map(said)} />
      </Part>
      <Part id="actions" title={PARTS.actions}>
        <p>{said(actions.sentence)}</p>
        <Items items={actions.actions.map(({ sentence }) => said(sentence))} />
      </Part>
      {followed.length === 0 ? null : (
        <Part id="lineage" title={PARTS.lineage}>
          <p>{said(lineage.sentence)}</p>
          <Items items={followed.map(said)} />
        </Part>
      )}
    </>
  );
}
