/**
 * An import under review: files being read, what each row would do, what the user takes of it, what it would do to the goals.
 * Used by {@code window.imports}. The one decision worth knowing: nothing here touches the ledger but one edit at the end,
 * through the session.
 */
package org.yinfeng.desk.imports;
