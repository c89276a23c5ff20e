/**
 * Tables in files, row by row: one source and one sink for CSV and XLSX, and a header bound by its
 * titles. Identifiers are text, dates are {@code java.time}, amounts are {@code BigDecimal}.
 * Nothing here knows what a column means; cells are personal data and appear in no message.
 *
 * <p>XLSX needs {@code org.dhatim:fastexcel} to write and {@code org.dhatim:fastexcel-reader} to
 * read, which the application adds itself.
 */
@NullMarked
package fr.passerelle.sdk.table;

import org.jspecify.annotations.NullMarked;
