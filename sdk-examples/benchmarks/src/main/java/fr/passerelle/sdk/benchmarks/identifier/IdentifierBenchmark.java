package fr.passerelle.sdk.benchmarks.identifier;

import de.speedbanking.iban.IbanValidator;
import fr.passerelle.sdk.identifier.Iban;
import fr.passerelle.sdk.identifier.Nir;
import fr.passerelle.sdk.identifier.Siret;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.garvelink.iban.IBAN;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.iban4j.IbanUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@code isValid} against the Java libraries that check the same identifier or the nearest thing to
 * it, on the same texts; millions of texts per second. Where no library checks what is checked here
 * (NIR, whole SIRET), the rival is also the shortest loop that somebody would write by hand.
 *
 * <p>One benchmark runs in a process, so that the call of the predicate is compiled away for each
 * side alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(IdentifierInputs.COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class IdentifierBenchmark {
  /** Which texts. */
  @Param({"SOUND", "MIXED"})
  public IdentifierInputs input;

  private String[] sirets;
  private String[] nirs;
  private String[] ibans;
  private String[] ibansOfFrance;

  /** Makes the texts. */
  @Setup
  public void prepare() {
    sirets = input.texts(sound -> sound::siret);
    nirs = input.texts(sound -> sound::nir);
    ibans = input.texts(sound -> sound::iban);
    ibansOfFrance = input.texts(sound -> text -> sound.iban(text, "FR"));
  }

  private static int count(String[] texts, Predicate<String> test) {
    int accepted = 0;
    for (String text : texts) {
      if (test.test(text)) {
        accepted++;
      }
    }
    return accepted;
  }

  /**
   * Both Luhn sums, La Poste, no zeros.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int siret() {
    return count(sirets, Siret::isValid);
  }

  /**
   * One Luhn sum, of any length.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int siretCommonsLuhn() {
    CheckDigit luhn = LuhnCheckDigit.LUHN_CHECK_DIGIT;
    return count(sirets, luhn::isValid);
  }

  /**
   * One Luhn sum, of any length, as a constraint.
   *
   * @param form the constraint
   * @return how many are accepted
   */
  @Benchmark
  public int siretHibernateLuhn(Form form) {
    return count(sirets, form::isLuhn);
  }

  /**
   * One Luhn sum of fourteen digits by hand.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int siretByHand() {
    return count(sirets, BareLoops::isLuhn);
  }

  /**
   * Fields, key, Corsica.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int nir() {
    return count(nirs, Nir::isValid);
  }

  /**
   * The key of thirteen digits by hand.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int nirByHand() {
    return count(nirs, BareLoops::isNirKey);
  }

  /**
   * Every country: structure, range of the check digits, remainder, RIB key.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int iban() {
    return count(ibans, Iban::isValid);
  }

  /**
   * Every country, iban-commons.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int ibanIbanCommons() {
    return count(ibans, IbanValidator::isValid);
  }

  /**
   * Every country, commons-validator.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int ibanCommonsValidator() {
    IBANValidator validator = IBANValidator.getInstance();
    return count(ibans, validator::isValid);
  }

  /**
   * Every country, jbanking.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int ibanJbanking() {
    return count(ibans, fr.marcwrobel.jbanking.iban.Iban::isValid);
  }

  /**
   * Every country, iban4j.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int ibanIban4j() {
    return count(ibans, IbanUtil::isValid);
  }

  /**
   * Every country, java-iban, which has no check but the parser.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int ibanJavaIban() {
    return count(ibans, IdentifierBenchmark::isJavaIban);
  }

  /**
   * France only.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int ibanOfFrance() {
    return count(ibansOfFrance, Iban::isValid);
  }

  /**
   * France only, iban-commons.
   *
   * @return how many are accepted
   */
  @Benchmark
  public int ibanOfFranceIbanCommons() {
    return count(ibansOfFrance, IbanValidator::isValid);
  }

  private static boolean isJavaIban(String text) {
    try {
      return IBAN.parse(text) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The constraint of Hibernate Validator, set up once as an application does. */
  @State(Scope.Benchmark)
  public static class Form {
    private final Validator validator =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @LuhnCheck(ignoreNonDigitCharacters = false, message = "-")
    String number;

    boolean isLuhn(String text) {
      return validator.validateValue(Form.class, "number", text).isEmpty();
    }
  }
}
