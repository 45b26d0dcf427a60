// What an editor would submit, as plain text.

/** The text of HTML that an editor gives (its paragraphs and breaks as line feeds), or of plain text as it is. */
export const plainModel = (model: string): string =>
  model.replace(/<\/p>\s*<p[^>]*>/g, '\n').replace(/<br[^>]*>/g, '\n').replace(/<[^>]*>/g, '').replace(/&nbsp;|\u00A0/g, ' ').replace(/&amp;/g, '&').trimEnd();
