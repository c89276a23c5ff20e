package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.DocumentRefusalReason.ENCRYPTED;
import static fr.passerelle.sdk.document.DocumentRefusalReason.MACRO;
import static fr.passerelle.sdk.document.Samples.doc;
import static fr.passerelle.sdk.document.Samples.globals;
import static fr.passerelle.sdk.document.Samples.plainGlobals;
import static fr.passerelle.sdk.document.Samples.xls;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OleContentTest {
  private static final byte[] PROJECT = new byte[300];

  @Test
  void workbookIsTaken_whenItIsShortEnoughForTheMiniStream() {
    byte[] workbook = new OleWriter().stream("Workbook", plainGlobals()).build();

    assertThat(Verdicts.of("xls", workbook)).isEmpty();
  }

  @Test
  void workbookIsTaken_underTheNameThatExcel5GaveIt() {
    byte[] workbook = new OleWriter().stream("Book", plainGlobals()).build();

    assertThat(Verdicts.of("xls", workbook)).isEmpty();
  }

  @Test
  void documentIsTaken_whenItsTableNeedsSeveralSectors() {
    byte[] document = doc(0).stream("Data", new byte[500_000]).build();

    assertThat(Verdicts.of("doc", document)).isEmpty();
  }

  @Test
  void macrosAreFound_inTheStorageOfEachFamily() {
    byte[] text = doc(0).streamIn("Macros", "_VBA_PROJECT", PROJECT).build();
    byte[] workbook =
        xls(plainGlobals()).streamIn("_VBA_PROJECT_CUR", "_VBA_PROJECT", PROJECT).build();

    assertThat(Verdicts.of("doc", text)).contains(MACRO);
    assertThat(Verdicts.of("xls", workbook)).contains(MACRO);
  }

  @Test
  void macrosAreFound_whenASheetOfExcel4HoldsThem() {
    assertThat(Verdicts.of("xls", xls(globals(new byte[0], 1)).build())).contains(MACRO);
  }

  @Test
  void encryptionIsFound_inTheHeaderOfEachFamily() {
    byte[] filePass = new Out().u16(0x002F).u16(6).write(new byte[6]).bytes();

    assertThat(Verdicts.of("xls", xls(globals(filePass, 0)).build())).contains(ENCRYPTED);
    assertThat(Verdicts.of("doc", doc(0x0100).build())).contains(ENCRYPTED);
    assertThat(Verdicts.of("doc", doc(0x0200).build())).isEmpty();
  }

  @Test
  void theFamilyIsToldByWhatStandsAtTheRoot_notByWhatIsEmbedded() {
    byte[] textWithSheet = doc(0).streamIn("ObjectPool", "Workbook", plainGlobals()).build();
    byte[] both = doc(0).stream("Workbook", plainGlobals()).build();
    byte[] storage = new OleWriter().streamIn("WordDocument", "a", new byte[10]).build();

    assertThat(Verdicts.of("doc", textWithSheet)).isEmpty();
    assertThat(Verdicts.of("xls", textWithSheet)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("doc", both)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("xls", both)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("doc", storage)).contains(CONTENT_MISMATCH);
  }

  @Test
  void containerOfAnotherProgramIsRefused() {
    byte[] message = new OleWriter().stream("__properties_version1.0", new byte[64]).build();

    assertThat(Verdicts.of("doc", message)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("xls", message)).contains(CONTENT_MISMATCH);
  }

  @Test
  void containerIsRefused_whenAnArchiveHangsAtItsEnd() {
    byte[] archive = new RawZip().stored("a.txt", "hidden").build();

    assertThat(Verdicts.detail("doc", Samples.join(doc(0).build(), archive)))
        .isEqualTo("the document is also a ZIP archive");
  }

  @Test
  void chainsThatRunInACircleEnd() {
    byte[] directoryCircle = doc(0).build();
    link(directoryCircle, directoryStart(directoryCircle), directoryStart(directoryCircle));
    byte[] streamCircle = doc(0).build();
    link(streamCircle, 8, 0);

    assertThat(Verdicts.detail("doc", directoryCircle)).contains("circle");
    assertThat(Verdicts.detail("doc", streamCircle)).contains("circle");
  }

  @Test
  void siblingsThatPointAtEachOtherEnd() {
    byte[] document = doc(0).build();
    int directory = (directoryStart(document) + 1) * 512;
    ints(document).putInt(directory + 128 + 68, 1);

    assertThat(Verdicts.of("doc", document)).contains(CONTENT_MISMATCH);
  }

  @Test
  void furtherPlacesOfTheTableThatPointAtThemselvesEnd() {
    byte[] document = doc(0).build();
    ints(document).putInt(68, 0).putInt(72, 1);
    Arrays.fill(document, 512, 1_024, (byte) 0);

    assertThat(Verdicts.of("doc", document)).contains(CONTENT_MISMATCH);
  }

  @Test
  void workbookIsRefused_whenItsRecordsEndBeforeTheLastOne() {
    byte[] cut = Arrays.copyOf(plainGlobals(), plainGlobals().length - 4);

    assertThat(Verdicts.of("xls", new OleWriter().stream("Workbook", cut).build()))
        .contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("xls", new OleWriter().stream("Workbook", new byte[9]).build()))
        .contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("xls", new OleWriter().stream("Workbook", new byte[0]).build()))
        .contains(CONTENT_MISMATCH);
  }

  private static int directoryStart(byte[] document) {
    return ints(document).getInt(48);
  }

  /** Changes the sector that follows another one in the table. */
  private static void link(byte[] document, int sector, int next) {
    int table = (ints(document).getInt(76) + 1) * 512;
    ints(document).putInt(table + 4 * sector, next);
  }

  private static ByteBuffer ints(byte[] document) {
    return ByteBuffer.wrap(document).order(ByteOrder.LITTLE_ENDIAN);
  }
}
