// Packages of the editors that bring no types of their own: their pages use little of them.
declare module 'draft-js';
declare module 'jquery';
declare module 'summernote/dist/summernote-lite.js';
