package fr.passerelle.sdk.document.internal;

/**
 * The first records of a binary workbook ([MS-XLS] 2.1.7.20.3): whether it is encrypted, and
 * whether one of its sheets holds macros of Excel 4, which need no project. Types and lengths of
 * records stay readable in an encrypted workbook.
 *
 * @param encrypted whether the workbook needs a password
 * @param macroSheet whether a sheet holds macros
 */
record BiffGlobals(boolean encrypted, boolean macroSheet) {
  private static final int BEGIN = 0x0809;
  private static final int END = 0x000A;
  private static final int FILE_PASS = 0x002F;
  private static final int SHEET = 0x0085;
  private static final int SHEET_TYPE = 5;
  private static final int MACRO_TYPE = 1;

  static BiffGlobals read(Bytes workbook) throws ContentFault {
    if (workbook.u16le(0) != BEGIN) {
      throw ContentFault.mismatch("the workbook does not begin with its first record");
    }
    boolean macro = false;
    long at = 0;
    int type = BEGIN;
    while (type != END) {
      type = workbook.u16le(at);
      if (type == FILE_PASS) {
        return new BiffGlobals(true, macro);
      }
      if (type == SHEET && workbook.u8(at + 4 + SHEET_TYPE) == MACRO_TYPE) {
        macro = true;
      }
      at += 4L + workbook.u16le(at + 2);
    }
    return new BiffGlobals(false, macro);
  }
}
