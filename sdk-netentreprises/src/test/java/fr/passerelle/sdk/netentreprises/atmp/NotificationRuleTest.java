package fr.passerelle.sdk.netentreprises.atmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.rule.FrenchCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N-43: when a decision counts as notified, until when it can be appealed. */
class NotificationRuleTest {
  private static final LocalDate AVAILABLE = LocalDate.of(2026, 1, 5);
  private final NotificationRule rule = new NotificationRule();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          consulted  | day        | notified   | other      | appeal     | other appeal | findings
          2026-01-12 | 2026-01-12 | 2026-01-12 |            | 2026-03-12 |              | notified-by-consultation appeal-open
          2026-01-12 | 2026-03-12 | 2026-01-12 |            | 2026-03-12 |              | notified-by-consultation appeal-open
          2026-01-12 | 2026-03-13 | 2026-01-12 |            | 2026-03-12 |              | notified-by-consultation rate-final
          2026-01-20 | 2026-01-21 | 2026-01-20 |            | 2026-03-20 |              | notified-by-consultation appeal-open
          2026-01-21 | 2026-01-21 | 2026-01-05 | 2026-01-20 | 2026-03-05 | 2026-03-20   | notified-deemed appeal-open
                     | 2026-01-04 |            |            |            |              | not-available
                     | 2026-01-20 |            |            |            |              | notification-pending
                     | 2026-01-21 | 2026-01-05 | 2026-01-20 | 2026-03-05 | 2026-03-20   | notified-deemed appeal-open
                     | 2026-03-05 | 2026-01-05 | 2026-01-20 | 2026-03-05 | 2026-03-20   | notified-deemed appeal-open
                     | 2026-03-06 | 2026-01-05 | 2026-01-20 | 2026-03-05 | 2026-03-20   | notified-deemed appeal-disputed
                     | 2026-03-20 | 2026-01-05 | 2026-01-20 | 2026-03-05 | 2026-03-20   | notified-deemed appeal-disputed
                     | 2026-03-21 | 2026-01-05 | 2026-01-20 | 2026-03-05 | 2026-03-20   | notified-deemed rate-final
          """)
  void decisionAvailableOnTheFifthOfJanuary(
      LocalDate consulted,
      LocalDate day,
      LocalDate notified,
      LocalDate other,
      LocalDate appeal,
      LocalDate otherAppeal,
      String findings) {
    NotificationFacts facts =
        NotificationFacts.builder()
            .availableOn(AVAILABLE)
            .firstConsultedOn(Optional.ofNullable(consulted))
            .build();

    NotificationDates dates = rule.assess(facts, day);

    assertThat(dates.notifiedOn()).isEqualTo(Optional.ofNullable(notified));
    assertThat(dates.otherReading()).isEqualTo(Optional.ofNullable(other));
    assertThat(dates.appealUntil()).isEqualTo(Optional.ofNullable(appeal));
    assertThat(dates.otherAppealUntil()).isEqualTo(Optional.ofNullable(otherAppeal));
    assertThat(Codes.of(dates.findings())).isEqualTo(Codes.read(findings));
  }

  @Test
  void conflictOfTwoTextsIsToldOf_andTheCallerMayChooseTheStatute() {
    NotificationFacts facts =
        NotificationFacts.builder()
            .availableOn(AVAILABLE)
            .assumptions(
                AtmpAssumptions.builder()
                    .deemedNotification(DeemedNotification.END_OF_DELAY)
                    .build())
            .build();

    NotificationDates dates = rule.assess(facts, LocalDate.of(2026, 2, 1));

    assertThat(dates.notifiedOn()).contains(LocalDate.of(2026, 1, 20));
    assertThat(dates.otherReading()).contains(AVAILABLE);
    assertThat(Codes.find(dates.findings(), "notified-deemed"))
        .satisfies(finding -> assertThat(finding.getBasis().getArticle()).isEqualTo("L242-5"))
        .satisfies(finding -> assertThat(finding.getFurtherBases()).hasSize(1))
        .satisfies(finding -> assertThat(finding.getReservations()).isNotEmpty());
    assertThat(Codes.find(dates.findings(), "appeal-open").getUntil())
        .as("the earlier day, whichever reading goes first")
        .contains(LocalDate.of(2026, 3, 5));
  }

  @Test
  void decisionByPostIsNotifiedOnItsReceipt_andAPenaltyIsDue() {
    NotificationFacts facts =
        NotificationFacts.builder().receivedByPostOn(LocalDate.of(2026, 1, 30)).build();

    NotificationDates dates = rule.assess(facts, LocalDate.of(2026, 2, 1));

    assertThat(dates.notifiedOn()).contains(LocalDate.of(2026, 1, 30));
    assertThat(dates.appealUntil()).contains(LocalDate.of(2026, 3, 30));
    assertThat(Codes.of(dates.findings())).containsExactly("notified-by-post", "appeal-open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          appealed   | rejected   | day        | court      | findings
          2026-03-12 |            | 2026-03-13 |            | notified-by-consultation appeal-pending
          2026-03-12 |            | 2026-05-11 |            | notified-by-consultation appeal-pending
          2026-03-12 |            | 2026-05-12 | 2026-07-13 | notified-by-consultation court-open
          2026-03-12 |            | 2026-07-13 | 2026-07-13 | notified-by-consultation court-open
          2026-03-12 |            | 2026-07-14 | 2026-07-13 | notified-by-consultation rate-final
          2026-03-12 | 2026-04-01 | 2026-04-01 | 2026-06-01 | notified-by-consultation court-open
          2026-03-12 | 2026-04-01 | 2026-06-02 | 2026-06-01 | notified-by-consultation rate-final
          2026-03-12 | 2026-06-01 | 2026-06-02 | 2026-07-13 | notified-by-consultation court-open
          2026-03-13 |            | 2026-03-13 |            | notified-by-consultation appeal-late
          """)
  void appealToTheCaisse(
      LocalDate appealed, LocalDate rejected, LocalDate day, LocalDate court, String findings) {
    NotificationFacts facts =
        NotificationFacts.builder()
            .availableOn(AVAILABLE)
            .firstConsultedOn(LocalDate.of(2026, 1, 12))
            .appealedOn(appealed)
            .rejectedOn(Optional.ofNullable(rejected))
            .build();

    NotificationDates dates = rule.assess(facts, day);

    assertThat(dates.courtUntil()).isEqualTo(Optional.ofNullable(court));
    assertThat(Codes.of(dates.findings())).isEqualTo(Codes.read(findings));
  }

  @Test
  void appealBetweenTheTwoReadingsIsDisputed() {
    NotificationFacts facts =
        NotificationFacts.builder()
            .availableOn(AVAILABLE)
            .appealedOn(LocalDate.of(2026, 3, 10))
            .build();

    assertThat(Codes.of(rule.apply(facts, LocalDate.of(2026, 3, 11))))
        .containsExactly("notified-deemed", "appeal-disputed", "appeal-pending");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          start      | calendar       | last       | why
          2026-01-12 | NATIONAL       | 2026-03-12 | a Thursday
          2026-01-14 | NATIONAL       | 2026-03-16 | 14 March is a Saturday
          2026-01-15 | NATIONAL       | 2026-03-16 | 15 March is a Sunday
          2026-03-14 | NATIONAL       | 2026-05-15 | 14 May is Ascension Day
          2025-12-31 | NATIONAL       | 2026-03-02 | February ends on a Saturday
          2026-02-03 | NATIONAL       | 2026-04-03 | Good Friday is no national holiday
          2026-02-03 | ALSACE_MOSELLE | 2026-04-07 | Good Friday to Easter Monday
          """)
  void delayOfTwoMonths(LocalDate start, FrenchCalendar calendar, LocalDate last, String why) {
    assertThat(NotificationRule.plusMonths(start, 2, calendar)).as(why).isEqualTo(last);
  }

  @Test
  void decisionThatWasOpenedBeforeItWasThereIsRefused() {
    NotificationFacts facts =
        NotificationFacts.builder()
            .availableOn(AVAILABLE)
            .firstConsultedOn(AVAILABLE.minusDays(1))
            .build();

    assertThatThrownBy(() -> rule.apply(facts, AVAILABLE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unansweredCooptationEndsAfterFifteenDays_andAThirdPartysAccessAfterThreeMonths() {
    assertThat(AccountDates.cooptationDeletedOn(LocalDate.of(2026, 3, 1)))
        .isEqualTo(LocalDate.of(2026, 3, 16));
    assertThat(AccountDates.thirdPartyAccessUntil(LocalDate.of(2026, 1, 15)))
        .isEqualTo(LocalDate.of(2026, 4, 15));
  }
}
