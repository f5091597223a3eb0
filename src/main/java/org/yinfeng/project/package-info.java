/**
 * The words of the business: a project and its fields, money, dates, promises, stages, regions, problems and the program's
 * texts. Everyone may use it; it uses nothing but {@code java.*}. The one decision worth knowing: a project is a value for
 * each {@link org.yinfeng.project.Field}, so that forms, columns, imports, exports, history and merging are loops, and a new
 * field is one line.
 */
package org.yinfeng.project;
