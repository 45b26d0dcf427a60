// Summernote in its own look, with what it makes of a reply.
import jQuery from 'jquery';
import { find, paragraphs, show } from './page.ts';
import 'summernote/dist/summernote-lite.css';

// Its script looks for the global one.
Object.assign(window, { jQuery, $: jQuery });
await import('summernote/dist/summernote-lite.js');

const reply = jQuery(find('#reply'));
reply.summernote({ height: 180 });
show({
  model: () => reply.summernote('code'),
  fill: (lines) => reply.summernote('code', paragraphs(lines)),
  freeze: () => reply.summernote('disable'),
});
