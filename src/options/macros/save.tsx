// Saves the list that is shown as a file, for a spreadsheet or for other programs.
import { listCsv } from '../../macros/list-csv.ts';
import { sarifOf } from '../../macros/sarif.ts';
import type { CheckedMacro } from '../../macros/types.ts';
import { say } from '../../say.ts';

export function MacroSave({ list, source }: { readonly list: readonly CheckedMacro[]; /** The file that was read. */ readonly source: string }) {
  const name = source.replace(/\.[^.]*$/, '');
  return (
    <div class="macro-save">
      {/* The mark at the beginning lets spreadsheets know that it is UTF-8. */}
      <button type="button" class="button" onClick={() => save(`${name}-warmline.csv`, 'text/csv', `\uFEFF${listCsv(list)}`)}>
        {say('macrosSaveCsv')}
      </button>
      <button type="button" class="button" onClick={() => save(`${name}-warmline.sarif`, 'application/sarif+json', sarifOf(source, list))}>
        {say('macrosSaveSarif')}
      </button>
    </div>
  );
}

function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken what it needs once the click is over.
  setTimeout(() => URL.revokeObjectURL(address));
}
