// CKEditor 5 with what a helpdesk gives its agents.
import { BlockQuote, Bold, ClassicEditor, Code, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { find, paragraphs, show } from './page.ts';

const editor = await ClassicEditor.create(find('#reply'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, Code],
  toolbar: ['undo', 'redo', 'bold', 'italic', 'link', 'bulletedList', 'blockQuote'],
});
show({
  model: () => editor.getData(),
  fill: (lines) => editor.setData(paragraphs(lines)),
  freeze: () => editor.enableReadOnlyMode('test'),
});
