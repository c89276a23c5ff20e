package fr.passerelle.sdk.document;

import static fr.passerelle.sdk.document.DocumentRefusalReason.CONTENT_MISMATCH;
import static fr.passerelle.sdk.document.DocumentRefusalReason.ENCRYPTED;
import static fr.passerelle.sdk.document.DocumentRefusalReason.MACRO;
import static fr.passerelle.sdk.document.DocumentRefusalReason.ZIP_BOMB;
import static fr.passerelle.sdk.document.Samples.docx;
import static fr.passerelle.sdk.document.Samples.join;
import static fr.passerelle.sdk.document.Samples.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipGuardTest {
  private static final int MEGABYTE = 1_000_000;

  @Test
  void containerIsTaken_whenSizesFollowTheDataOrTheEndRecordIsWide() {
    byte[] streamed = docx().deflated("word/styles.xml", "<styles/>").descriptor().build();

    assertThat(Verdicts.of("docx", streamed)).isEmpty();
    assertThat(Verdicts.of("docx", docx().wide().build())).isEmpty();
    assertThat(Verdicts.of("docx", docx().deflated("word/media/", "").build())).isEmpty();
  }

  @Test
  void containerIsTaken_whenItsNumbersAreWide() {
    byte[] sizes = docx().deflated("word/styles.xml", "<styles/>").wideSizes().build();
    byte[] streamed =
        docx().deflated("word/styles.xml", "<styles/>").wideSizes().descriptor().wide().build();
    byte[] unsigned =
        docx().deflated("word/styles.xml", "<styles/>").descriptorWithoutSignature().build();

    assertThat(Verdicts.of("docx", sizes)).isEmpty();
    assertThat(Verdicts.of("docx", streamed)).isEmpty();
    assertThat(Verdicts.of("docx", unsigned)).isEmpty();
  }

  @Test
  void wideNumbersAreBelievedNoMoreThanPlainOnes() {
    byte[] size = docx().deflated("word/a.xml", "<a/>").wideSizes().size(5).build();
    byte[] endless = docx().deflated("word/a.xml", "<a/>").wideSizes().size(-1).build();
    byte[] bomb = docx().deflated("word/a.xml", new byte[20 * MEGABYTE]).wideSizes().wide().build();

    assertThat(Verdicts.of("docx", size)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", endless)).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", bomb)).contains(ZIP_BOMB);
  }

  @Test
  void containerIsRefused_whenADescriptorContradictsTheDirectory() {
    assertThat(Verdicts.of("docx", docx().deflated("word/a.xml", "<a/>").descriptor(1).build()))
        .contains(CONTENT_MISMATCH);
  }

  @Test
  void containerIsRefused_whenItsTwoEndsLeadToTwoDirectories() {
    byte[] document = docx().contradictingEnds(7).build();

    assertThat(Verdicts.detail("docx", document)).contains("contradict");
  }

  @Test
  void containerIsRefused_whenItIsOnePartOfSeveral() {
    assertThat(Verdicts.detail("docx", docx().parts(1).build())).contains("part of several");
  }

  @Test
  void aBombUnderFourMegabytesIsRefused_byItsRatio() {
    byte[] bomb = xlsx().deflated("xl/sharedStrings.xml", new byte[200 * MEGABYTE]).build();

    assertThat(bomb.length).isLessThan(4 * MEGABYTE);
    assertThat(Verdicts.of("xlsx", bomb)).contains(ZIP_BOMB);
    assertThat(Verdicts.detail("xlsx", bomb)).contains("ratio");
  }

  @Test
  void aBombThatKeepsUnderTheRatioIsRefused_byItsSize() {
    byte[] incompressible = new byte[MEGABYTE];
    new Random(1).nextBytes(incompressible);
    byte[] bomb =
        xlsx()
            .stored("xl/media/image1.bin", incompressible)
            .deflated("xl/sharedStrings.xml", new byte[70 * MEGABYTE])
            .build();

    assertThat(Verdicts.detail("xlsx", bomb)).contains("more bytes");
  }

  @Test
  void unfoldingStopsAtTheLimit_soThatDamageBehindItIsNeverReached() {
    byte[] data = RawZip.deflate(new byte[2 * MEGABYTE]);
    byte[] damaged = data.clone();
    damaged[damaged.length - 40] ^= 0x55;
    ZipLimits limits = ZipLimits.DEFAULT.withMaxRatio(100_000);

    assertThat(verdict(limits.withMaxEntrySize(MEGABYTE), raw(damaged))).contains(ZIP_BOMB);
    assertThat(verdict(limits, raw(damaged))).contains(CONTENT_MISMATCH);
  }

  private static byte[] raw(byte[] deflated) {
    return docx().stored("word/large.xml", deflated).method(8).size(2 * MEGABYTE).build();
  }

  @Test
  void everyLimitIsASetting() {
    RawZip document = docx().deflated("word/a.xml", new byte[50_000]);
    ZipLimits limits = ZipLimits.DEFAULT;

    assertThat(verdict(limits, document.build())).isEmpty();
    assertThat(verdict(limits.withMaxEntries(3), document.build())).isEmpty();
    assertThat(verdict(limits.withMaxEntries(2), document.build())).contains(ZIP_BOMB);
    assertThat(verdict(limits.withMaxEntrySize(50_000), document.build())).isEmpty();
    assertThat(verdict(limits.withMaxEntrySize(49_999), document.build())).contains(ZIP_BOMB);
    assertThat(verdict(limits.withMaxTotalSize(50_100), document.build())).contains(ZIP_BOMB);
    document.deflated("word/b.xml", new byte[60_000]);
    assertThat(verdict(limits.withMaxRatio(1_000), document.build())).isEmpty();
    assertThat(verdict(limits.withMaxRatio(90), document.build())).contains(ZIP_BOMB);
  }

  @Test
  void containerIsABomb_whenItHasMoreThanTwoHundredEntries() {
    RawZip document = docx();
    for (int i = 3; i <= 200; i++) {
      document.stored("word/media/" + i + ".txt", "x");
    }

    assertThat(Verdicts.of("docx", document.build())).isEmpty();
    assertThat(Verdicts.of("docx", document.stored("word/one-more.txt", "x").build()))
        .contains(ZIP_BOMB);
  }

  @Test
  void containerIsABomb_whenItsEntriesShareTheirData() {
    RawZip document = docx().deflated("word/a.xml", new byte[60_000]);
    for (int i = 0; i < 100; i++) {
      document.sharing("word/a" + i + ".xml");
    }

    assertThat(Verdicts.of("docx", document.build())).contains(ZIP_BOMB);
    assertThat(Verdicts.detail("docx", document.build())).contains("overlap");
  }

  @Test
  void aContainerInsideIsCountedToo() {
    byte[] workbook = xlsx().build();
    byte[] bomb = xlsx().deflated("xl/sharedStrings.xml", new byte[20 * MEGABYTE]).build();

    assertThat(Verdicts.of("docx", docx().stored("word/embeddings/a.xlsx", workbook).build()))
        .isEmpty();
    assertThat(Verdicts.of("docx", docx().deflated("word/embeddings/a.xlsx", bomb).build()))
        .contains(ZIP_BOMB);
  }

  @Test
  void containersMayStandInsideOneAnother_onlyAsDeepAsTheLimitSays() {
    byte[] inner = xlsx().build();
    for (int level = 1; level <= 2; level++) {
      inner = docx().stored("word/embeddings/a" + level + ".bin", inner).build();
    }

    assertThat(Verdicts.of("docx", inner)).isEmpty();
    assertThat(verdict(ZipLimits.DEFAULT.withMaxNesting(1), inner)).contains(ZIP_BOMB);
    assertThat(verdict(ZipLimits.DEFAULT.withMaxNesting(0), docx().build())).isEmpty();
  }

  @Test
  void aContainerInsideIsABomb_whenItIsLargerThanAnHonestOne() {
    byte[] large = join(xlsx().build(), new byte[17 * MEGABYTE]);
    byte[] padding = new byte[MEGABYTE];
    new Random(2).nextBytes(padding);
    byte[] document = docx().stored("word/p.bin", padding).deflated("word/a.bin", large).build();

    assertThat(Verdicts.detail("docx", document)).contains("too large");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0001, 0x0040, 0x2000})
  void containerIsEncrypted_whenAnEntryHasOneOfTheFlags(int flag) {
    assertThat(Verdicts.of("docx", docx().flags(flag).build())).contains(ENCRYPTED);
  }

  @Test
  void containerIsEncrypted_whenAnEntryUsesTheMethodOfStrongEncryption() {
    assertThat(Verdicts.of("docx", docx().method(99).build())).contains(ENCRYPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.xml",
        "word/../../evil.xml",
        "..",
        "/etc/evil",
        "C:\\evil.xml",
        "\\\\host\\evil",
        "..\\evil.xml",
        "word\\..\\..\\evil",
        "evil\n.xml",
        "evil\0.xml"
      })
  void containerIsRefused_whenANameLeadsOutside(String name) {
    assertThat(Verdicts.of("docx", docx().stored(name, "x").build())).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.detail("docx", docx().stored(name, "x").build())).contains("name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "WORD/Document.XML", "word\\document.xml"})
  void containerIsRefused_whenANameOccursTwice(String name) {
    assertThat(Verdicts.detail("docx", docx().deflated(name, "<evil/>").build()))
        .isEqualTo("two entries have the same name");
  }

  @Test
  void containerIsRefused_whenTheTwoHeadersOfAnEntryDiffer() {
    byte[] name = docx().deflated("word/a.xml", "<a/>").localName("word/b.xml").build();
    byte[] method = docx().deflated("word/a.xml", "<a/>").localMethod(0).build();

    assertThat(Verdicts.detail("docx", name)).contains("contradict");
    assertThat(Verdicts.detail("docx", method)).contains("contradict");
  }

  @Test
  void containerIsRefused_whenAnythingStandsBeforeBetweenOrAfter() {
    byte[] shell = "#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII);

    assertThat(Verdicts.of("docx", join(shell, docx().build()))).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", docx().before(shell).build())).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", docx().betweenDataAndDirectory(shell).build()))
        .contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", join(docx().build(), shell))).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", docx().comment("hello").build())).contains(CONTENT_MISMATCH);
  }

  @Test
  void containerIsRefused_whenTwoDocumentsStandOneBehindTheOther() {
    assertThat(Verdicts.of("docx", join(xlsx().build(), docx().build())))
        .contains(CONTENT_MISMATCH);
  }

  @Test
  void containerIsRefused_whenAnEntryIsDamaged() {
    byte[] deflated = RawZip.deflate(new byte[100]);

    assertThat(Verdicts.of("docx", docx().crc(1).build())).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", docx().size(5).build())).contains(CONTENT_MISMATCH);
    assertThat(Verdicts.of("docx", docx().method(12).build())).contains(CONTENT_MISMATCH);
    assertThat(
            Verdicts.of(
                "docx",
                docx().stored("a", join(deflated, new byte[9])).method(8).size(100).build()))
        .contains(CONTENT_MISMATCH);
  }

  @Test
  void theReasonsComeInTheirOrder_whenSeveralApply() {
    RawZip document = docx().stored("word/vbaProject.bin", "x").stored("../evil.xml", "x");
    assertThat(Verdicts.of("docx", document.build())).contains(MACRO);

    document.stored("word/secret.xml", "x").flags(1);
    assertThat(Verdicts.of("docx", document.build())).contains(ENCRYPTED);

    document.deflated("word/bomb.xml", new byte[20 * MEGABYTE]);
    assertThat(Verdicts.of("docx", document.build())).contains(ZIP_BOMB);
  }

  private static java.util.Optional<DocumentRefusalReason> verdict(
      ZipLimits limits, byte[] content) {
    return Verdicts.of(DocumentPolicy.builder().zipLimits(limits).build(), "docx", content);
  }
}
