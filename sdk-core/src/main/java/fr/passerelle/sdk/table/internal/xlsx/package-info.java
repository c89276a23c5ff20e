/**
 * Reading and writing of workbooks with fastexcel, the only package that names it. The library is
 * optional: no class in here is loaded before {@link fr.passerelle.sdk.table.XlsxFormat} has made
 * sure that it is there.
 */
@NullMarked
package fr.passerelle.sdk.table.internal.xlsx;

import org.jspecify.annotations.NullMarked;
