/**
 * The alerts in sight: filtered, by responsible unit and person, and what was done about them. Used by the window; uses
 * {@code progress.alert}, and {@code exchange.write} and {@code report} for their ways out.
 *
 * <p>The decision worth knowing: rows are places in one packed list; texts are made for the rows that are looked at.
 */
package org.yinfeng.desk.alerts;
