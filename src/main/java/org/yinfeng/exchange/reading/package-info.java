/**
 * What the cells of a sheet mean: its header, its columns, units, dates and amounts. Used by {@code exchange.plan}. The one
 * decision worth knowing: a header is found by the words of the business and not by its place, and what is not certain is a
 * {@link org.yinfeng.project.Problem} with the cell's place, never a guess.
 */
package org.yinfeng.exchange.reading;
