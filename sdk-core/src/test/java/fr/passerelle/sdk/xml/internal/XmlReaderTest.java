package fr.passerelle.sdk.xml.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.instancio.junit.InstancioExtension;
import org.instancio.junit.InstancioSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of operators, sound, broken and hostile. */
@ExtendWith(InstancioExtension.class)
class XmlReaderTest {
  private static final XmlLimits SMALL = new XmlLimits(2_000, 50, 8, 100);
  private static final String SOUND =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- a remark -->
      <g:rapport xmlns:g="http://www.gip-mds.fr/" Type="AEE">
        <envoi><idflux> F1-x.y </idflux><vide/><message>a &lt; b<![CDATA[ & c]]></message></envoi>
        <declaration><SIREN>732829320</SIREN></declaration>
        <declaration/>
      </g:rapport>
      """;

  @Test
  void aTreeIsRead_withoutRegardToTheCaseOfNames() throws IOException {
    XmlElement root = read(SOUND);

    assertThat(root.name()).isEqualTo("rapport");
    assertThat(root.namespace()).isEqualTo("http://www.gip-mds.fr/");
    assertThat(root.attribute("type")).contains("AEE");
    assertThat(root.attribute("version")).isEmpty();
    assertThat(root.at("ENVOI", "idFlux").map(XmlElement::text)).contains("F1-x.y");
    assertThat(root.at("envoi", "nowhere", "else")).isEmpty();
    assertThat(root.child("envoi").flatMap(envoi -> envoi.textOf("vide"))).isEmpty();
    assertThat(root.child("envoi").flatMap(envoi -> envoi.textOf("message"))).contains("a < b & c");
    assertThat(root.children("declaration")).hasSize(2);
    assertThat(root.children()).hasSize(3);
    assertThat(root.at("declaration", "siren"))
        .hasValueSatisfying(
            siren -> {
              assertThat(siren.path()).isEqualTo("rapport/declaration/SIREN");
              assertThat(siren.line()).isEqualTo(5);
              assertThat(siren).hasToString("<SIREN> line 5");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, encoding='ISO-8859-1'",
    "windows-1252, encoding=\"Windows-1252\"",
    "UTF-16, encoding='UTF-16'",
    "UTF-16LE, encoding='UTF-16'",
    "UTF-8, encoding='utf-8'",
    "UTF-8, standalone='yes'",
  })
  void accentsAreRead_inTheEncodingThatTheDocumentDeclares(String charset, String declaration)
      throws IOException {
    byte[] bytes =
        ("<?xml version='1.0' " + declaration + "?><a>libellé</a>")
            .getBytes(Charset.forName(charset));

    assertThat(XmlReader.read(new ByteArrayInputStream(bytes), SMALL).text()).isEqualTo("libellé");
  }

  @Test
  void aByteOrderMarkWins_overTheDeclaration() throws IOException {
    String marked = "\uFEFF<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>";

    assertThat(read(marked).text()).isEqualTo("é");
  }

  @Test
  void aDocumentWithoutDeclarationIsUtf8() throws IOException {
    assertThat(read("<a>é</a>").text()).isEqualTo("é");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "secret-42",
        "<a>secret-42",
        "<a>secret-42</b>",
        "<a b=secret-42/>",
        "<a/><b/>",
        "<a>&secret-42;</a>",
        "<?xml version='1.0' encoding='EBCDIC-secret-42'?><a/>",
        "<!DOCTYPE a [<!ENTITY b 'secret-42'>]><a>&b;</a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
        "<a xmlns:b='c'><d:e/></a>",
      })
  void whatIsNotAgreedIsRefused_andNothingOfItIsQuoted(String document) {
    assertThat(refused(document.getBytes(StandardCharsets.UTF_8)).toString())
        .doesNotContain("secret", "42");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThat(refused(new byte[] {'<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'}).what())
        .contains("no text");
  }

  @Test
  void everyLimitIsKept() {
    assertThat(whatOf("<a>" + " ".repeat(2_000) + "</a>")).isEqualTo("a document too large");
    assertThat(whatOf("<a>" + "<b/>".repeat(50) + "</a>")).isEqualTo("too many elements");
    assertThat(whatOf("<a>" + "<b c='' d=''/>".repeat(17) + "</a>")).isEqualTo("too many elements");
    assertThat(whatOf("<a>".repeat(9))).isEqualTo("elements too deep inside one another");
    assertThat(whatOf("<a>" + "x".repeat(101) + "</a>")).isEqualTo("a text too long");
    assertThat(whatOf("<a>" + "x&amp;".repeat(60) + "</a>")).isEqualTo("a text too long");
    assertThat(whatOf("<a b='" + "x".repeat(101) + "'/>")).isEqualTo("an attribute too long");
  }

  @Test
  void aStreamThatBreaksIsTold_asTheBreakThatItIs() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("connection reset");
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> XmlReader.read(broken, SMALL))
        .isNotInstanceOf(XmlException.class)
        .withMessage("connection reset");
  }

  @ParameterizedTest
  @InstancioSource(samples = 500)
  void aDamagedDocumentIsRead_orRefusedWithATypedFault(int place, byte with, boolean cut) {
    byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
    int at = Math.floorMod(place, bytes.length);
    byte[] damaged = cut ? Arrays.copyOf(bytes, at) : bytes.clone();
    if (!cut) {
      damaged[at] = with;
    }

    try {
      assertThat(XmlReader.read(new ByteArrayInputStream(damaged), SMALL).name()).isNotEmpty();
    } catch (IOException fault) {
      assertThat(fault).isInstanceOf(XmlException.class);
    }
  }

  private static XmlElement read(String document) throws IOException {
    return XmlReader.read(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), SMALL);
  }

  private static String whatOf(String document) {
    return refused(document.getBytes(StandardCharsets.UTF_8)).what();
  }

  private static XmlException refused(byte[] document) {
    return assertThrows(
        XmlException.class, () -> XmlReader.read(new ByteArrayInputStream(document), SMALL));
  }
}
