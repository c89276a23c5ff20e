package fr.passerelle.sdk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.amsn.AmsnOperations;
import fr.passerelle.sdk.client.Operation;
import fr.passerelle.sdk.journeys.FunctionTable.Row;
import fr.passerelle.sdk.netentreprises.apidsn.ApiDsnOperations;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/functions.md} says what the code does. */
class FunctionTableTest {
  private static final List<String> PACKAGES =
      List.of(
          "fr.passerelle.sdk.amsn",
          "fr.passerelle.sdk.amsn.model.administration",
          "fr.passerelle.sdk.amsn.billing",
          "fr.passerelle.sdk.amsn.declaration",
          "fr.passerelle.sdk.amsn.model.declaration",
          "fr.passerelle.sdk.amsn.file",
          "fr.passerelle.sdk.amsn.plan",
          "fr.passerelle.sdk.amsn.rule",
          "fr.passerelle.sdk.amsn.rule.visit",
          "fr.passerelle.sdk.client",
          "fr.passerelle.sdk.content",
          "fr.passerelle.sdk.document",
          "fr.passerelle.sdk.identifier",
          "fr.passerelle.sdk.mutuelle.rule",
          "fr.passerelle.sdk.netentreprises.account",
          "fr.passerelle.sdk.netentreprises.atmp",
          "fr.passerelle.sdk.netentreprises.apidsn",
          "fr.passerelle.sdk.netentreprises.apidsn.sync",
          "fr.passerelle.sdk.netentreprises.dsn",
          "fr.passerelle.sdk.netentreprises.file",
          "fr.passerelle.sdk.netentreprises.rate",
          "fr.passerelle.sdk.netentreprises.returns",
          "fr.passerelle.sdk.netentreprises.dsn.control",
          "fr.passerelle.sdk.netentreprises.dsn.edit",
          "fr.passerelle.sdk.netentreprises.subsidy",
          "fr.passerelle.sdk.plan",
          "fr.passerelle.sdk.reference",
          "fr.passerelle.sdk.sandbox",
          "fr.passerelle.sdk.sandbox.fixture",
          "fr.passerelle.sdk.table",
          "fr.passerelle.sdk.validation",
          "fr.passerelle.sdk.validation.constraint");

  static Stream<Row> rows() {
    return FunctionTable.read().stream();
  }

  static Stream<Operation> operations() {
    return AmsnOperations.all().stream();
  }

  @Test
  void noFunctionHasTwoRows() {
    assertThat(rows().map(Row::id)).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowNamesMethodsThatExist(Row row) {
    assertThat(row.calls()).isNotEmpty().allMatch(FunctionTableTest::exists);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rowNamesExamplesThatExist(Row row) {
    assertThat(row.examples())
        .isNotEmpty()
        .allMatch(example -> Files.isRegularFile(Checkout.root().resolve(example)));
  }

  static Stream<Operation> operationsOfOperators() {
    return ApiDsnOperations.all().stream();
  }

  @ParameterizedTest
  @MethodSource("operationsOfOperators")
  void operationOfAnOperatorsOwnInterfaceHasARow(Operation operation) {
    assertThat(operation.screen()).isEmpty();
    assertThat(rows().filter(row -> row.id().equals(operation.function())))
        .singleElement()
        .satisfies(row -> assertThat(row.channel()).isEqualTo("operator"));
  }

  /** What is left reads the documents that these operations bring. */
  @Test
  void everyRowOfAnOperatorsOwnInterfaceHasAnOperation_orReadsWhatOneBrings() {
    List<String> fetched = operationsOfOperators().map(Operation::function).distinct().toList();

    assertThat(rows().filter(row -> row.channel().equals("operator")))
        .extracting(Row::id)
        .containsAll(fetched);
    assertThat(rows().filter(row -> row.channel().equals("operator")))
        .filteredOn(row -> !fetched.contains(row.id()))
        .allSatisfy(row -> assertThat(row.calls()).contains("DsnReportReader#read"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operationHasARow_withItsScreen(Operation operation) {
    assertThat(rows().filter(row -> row.id().equals(operation.function())))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.channel()).isEqualTo("contract");
              assertThat(Arrays.asList(row.screen().split("; ", -1))).contains(operation.screen());
            });
  }

  private static boolean exists(String call) {
    String[] parts = FunctionTable.typeAndMethod(call);
    return PACKAGES.stream()
        .flatMap(name -> find(name + "." + parts[0]).stream())
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .anyMatch(
            method ->
                method.getName().equals(parts[1]) && Modifier.isPublic(method.getModifiers()));
  }

  private static List<Class<?>> find(String name) {
    try {
      return List.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return List.of();
    }
  }
}
