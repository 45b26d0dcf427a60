// Quill with its snow theme, as Salesforce has it.
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { find, paragraphs, show } from './page.ts';

const quill = new Quill(find('#reply'), { theme: 'snow', modules: { toolbar: [['bold', 'italic', 'link'], ['blockquote', { list: 'bullet' }]] } });
show({
  model: () => quill.getSemanticHTML(),
  fill: (lines) => quill.setContents(quill.clipboard.convert({ html: paragraphs(lines) })),
  freeze: () => quill.disable(),
});
