/**
 * The list of projects as the user sees it: which rows, in which order and columns, what is selected, saved views. Used by
 * {@code window}. The one decision worth knowing: rows are places in one snapshot, so selection and focus are kept by id and
 * found again in every new one.
 */
package org.yinfeng.desk.list;
