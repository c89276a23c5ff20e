package fr.passerelle.sdk.netentreprises.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.passerelle.sdk.content.Content;
import fr.passerelle.sdk.json.OpenCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Returns of any nature. */
class DsnReturnTest {
  private static final byte[] AEE =
      Reports.report("AEE", Reports.sending("OK", "")).getBytes(StandardCharsets.UTF_8);

  @Test
  void aReturnOfANatureThatIsReadHasItsReport_andKeepsItsBytes() throws IOException {
    DsnReturn acknowledgement =
        DsnReturn.read(OpenCode.of(ReturnNature.ACKNOWLEDGEMENT), Content.of(AEE, "text/xml"));

    assertThat(acknowledgement.report())
        .hasValueSatisfying(report -> assertThat(report.getType().is(ReportType.AEE)).isTrue());
    try (InputStream kept = acknowledgement.content().open()) {
      assertThat(kept.readAllBytes()).isEqualTo(AEE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"51", "94", "777"})
  void anyOtherReturnIsKeptAsItCame_withItsNature(String nature) throws IOException {
    byte[] bytes = {0x25, 0x50, 0x44, 0x46};

    DsnReturn kept =
        DsnReturn.read(
            OpenCode.of(ReturnNature.class, nature), Content.of(bytes, "application/pdf"));

    assertThat(kept.nature().wire()).isEqualTo(nature);
    assertThat(kept.report()).isEmpty();
    assertThat(kept).hasToString("DsnReturn(" + nature + ")");
    try (InputStream in = kept.content().open()) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void aReportThatIsNoneIsRefused() {
    assertThatExceptionOfType(UnreadableReturnException.class)
        .isThrownBy(
            () ->
                DsnReturn.read(
                    OpenCode.of(ReturnNature.AT_MP_RATES),
                    Content.of(new byte[] {1, 2, 3}, "text/xml")));
  }

  @Test
  void aContentThatCanBeReadOnceIsRefused_beforeItIsRead() {
    InputStream stream = new ByteArrayInputStream(AEE);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                DsnReturn.read(
                    OpenCode.of(ReturnNature.ACKNOWLEDGEMENT),
                    Content.once(stream, AEE.length, "text/xml")));
    assertThat(stream).hasBinaryContent(AEE);
  }
}
