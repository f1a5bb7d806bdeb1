/** Web pages and mail; nothing that could run or reach into a machine. */
const ABSOLUTE = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i;

/** Schemes (`javascript:`, `C:`), roots, shares, and ways out of the folder. */
const NOT_RELATIVE = /^(?:[a-z][a-z0-9+.-]*:|[/\\#?])|(?:^|[/\\])\.\.(?:[/\\]|$)|\\/i;

/** `\p{Bidi_Control}`, one by one: V8 asks it of every character that there is before it looks at the first text. */
const TURNS_DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * Where a link may lead from what a person wrote: a web address, a mail address, or a path beside the file.
 * Undefined for anything else, which is then printed as text and never linked.
 */
export function linkTarget(where: string): string | undefined {
  const trimmed = where.trim();
  // oxlint-disable-next-line no-control-regex -- control characters are what this refuses
  if (trimmed === "" || /[\u0000-\u001F\u007F-\u009F]/.test(trimmed)) return undefined;
  if (TURNS_DIRECTION.test(trimmed)) return undefined;
  if (ABSOLUTE.test(trimmed)) return encodeSpaces(trimmed);
  if (NOT_RELATIVE.test(trimmed) || !looksLikePath(trimmed)) return undefined;
  return encodeSpaces(trimmed);
}

/** `evidence/survey.pdf`, `minutes.txt`: a folder or an ending; anything else is a remark such as "on request". */
function looksLikePath(text: string): boolean {
  return /^[^<>"|*]+$/.test(text) && (/\S\/\S/.test(text) || /\S\.[A-Za-z0-9]{1,5}$/.test(text));
}

function encodeSpaces(text: string): string {
  return text.replaceAll(/\s/g, "%20");
}
