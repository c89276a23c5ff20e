package fr.passerelle.sdk.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "'MARTIN', martin",
    "'Éléonore', eleonore",
    "'ELE\u0301ONORE', eleonore",
    "'Jean-Noël', jean noel",
    "'  Le   Goff ', le goff",
    "'LE\u00a0GOFF', le goff",
    "'D\u2019Étré', d etre",
    "'Lœticia', loeticia",
    "'Læna', laena",
    "'Strauß', strauss",
    "'Ñuñez Ç', nunez c",
    "'Łukasz Ødegård', lukasz odegard",
    "'İpek', ipek",
    "'--', ''"
  })
  void spellingsOfANameAreBroughtTogether(String typed, String expected) {
    assertThat(Names.normalise(typed)).isEqualTo(expected);
  }

  @Test
  void firstWordIsTheWholeName_whenThereIsOnlyOne() {
    assertThat(Names.firstWord("marie louise")).isEqualTo("marie");
    assertThat(Names.firstWord("marie")).isEqualTo("marie");
    assertThat(Names.firstWord("")).isEmpty();
  }
}
