/** The least that an assessment file may hold, with what a test adds at its end. */
export function assessmentText({
  period = "2026-27",
  code = "X99999999",
  added = "",
}: {
  readonly period?: string;
  readonly code?: string;
  readonly added?: string;
} = {}): string {
  return `# Kept by the group that plants trees.
format: assessment/1
council: { code: ${code}, name: Exampleshire }
period: "${period}"
framework: { id: making-it-real-2018, edition: "2018" }
${added}`;
}
