package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application that is a module itself: it compiles against the exported packages, and its own
 * Hibernate Validator checks its own class, which is opened to the provider only.
 */
class ConsumerModuleTest {
  private static final String MODULE =
      """
      module consumer {
        requires fr.passerelle.sdk.core;
        requires org.hibernate.validator;
        opens consumer to org.hibernate.validator;
      }
      """;

  private static final String PROGRAM =
      """
      package consumer;

      import fr.passerelle.sdk.identifier.Nir13;
      import fr.passerelle.sdk.identifier.Reason;
      import fr.passerelle.sdk.identifier.Siren;
      import fr.passerelle.sdk.model.Employer;
      import fr.passerelle.sdk.model.ModelRule;
      import fr.passerelle.sdk.validation.ModelValidator;
      import fr.passerelle.sdk.validation.constraint.ValidNir;
      import fr.passerelle.sdk.validation.constraint.ValidNir13;
      import jakarta.validation.Validation;
      import java.util.List;
      import java.util.Locale;
      import java.util.Set;
      import org.hibernate.validator.engine.HibernateConstraintViolation;
      import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

      public final class Program {
        record Line(List<@ValidNir String> numbers, @ValidNir13(dsn = true) Nir13 old) {}

        public static void main(String[] args) {
          Line line =
              new Line(List.of("185059999901271"), Nir13.of("1850599999000"));
          Employer employer =
              Employer.builder().siren(Siren.of("732829320")).headOfficeNic("00075").build();
          for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var provider =
                Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(
                        new ParameterMessageInterpolator(
                            Set.of(Locale.FRENCH, Locale.ENGLISH), language, false))
                    .buildValidatorFactory();
            for (Object checked : List.of(line, employer)) {
              for (var violation : provider.getValidator().validate(checked)) {
                HibernateConstraintViolation<?> made =
                    violation.unwrap(HibernateConstraintViolation.class);
                System.out.println(
                    violation.getPropertyPath()
                        + "; " + violation.getMessage().replaceAll("[^ -~]", "?")
                        + "; " + made.getDynamicPayload(Reason.class)
                        + "; " + made.getDynamicPayload(ModelRule.class));
              }
            }
            provider.close();
          }
          try (ModelValidator validator = ModelValidator.create(Locale.ENGLISH)) {
            validator.check(line).forEach(System.out::println);
          }
        }
      }
      """;

  @Test
  void classOfTheModuleIsValidated(@TempDir Path folder) throws IOException, InterruptedException {
    Path classes = compiled(folder);
    Process program =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "--module-path",
                ModulePath.modules() + File.pathSeparator + classes,
                "--module",
                "consumer/consumer.Program")
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(program.waitFor()).as(output).isZero();
    assertThat(output.lines())
        .contains(
            "numbers[0].<list element>; n'est pas un NIR de 15 caract?res valide (cl? fausse);"
                + " KEY; null",
            "old; est valide mais refus? ici (refus? par la DSN); NOT_DSN; null",
            "headOfficeNic; ce NIC et le SIREN de l'employeur ne forment pas un SIRET; null;"
                + " HEAD_OFFICE_OF_OTHER_EMPLOYER",
            "numbers[0].<list element>; is not a valid NIR of 15 characters (wrong key); KEY; null",
            "Violation[path=numbers[0], constraint=ValidNir, message=is not a valid NIR of 15"
                + " characters (wrong key), reason=Optional[KEY]]");
  }

  private static Path compiled(Path folder) throws IOException {
    Path module = Files.writeString(folder.resolve("module-info.java"), MODULE);
    Path program =
        Files.writeString(
            Files.createDirectories(folder.resolve("consumer")).resolve("Program.java"), PROGRAM);
    Path classes = folder.resolve("classes");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean done =
          compiler
              .getTask(
                  problems,
                  files,
                  null,
                  List.of(
                      "-proc:none",
                      "--module-path",
                      ModulePath.modules(),
                      "-d",
                      classes.toString()),
                  null,
                  files.getJavaFileObjects(module, program))
              .call();
      assertThat(done).as(problems.toString()).isTrue();
    }
    return classes;
  }
}
