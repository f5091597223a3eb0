/**
 * Editing projects: values as typed, the draft of one project with its problems, and the edits of cells, blocks and several
 * projects at once. Used by {@code window}. The one decision worth knowing: text that cannot be read stays as it was typed,
 * with its problem beside it, and nothing becomes an edit until all of it reads.
 */
package org.yinfeng.desk.edit;
