package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.DepartmentCode;
import fr.passerelle.sdk.identifier.PostalCode;
import fr.passerelle.sdk.identifier.internal.PlaceList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Communes, present and former, in columns: one place in each array for each row, rows of the same
 * code side by side, in the order of their codes. Objects are made when they are asked for, so that
 * forty thousand rows take two megabytes; as objects in a map they would take more than ten.
 */
final class CommuneRows {

  /** Behind every row. */
  private static final char NONE = '\uFFFF';

  private final CommuneReader columns;

  /** The first row of each code, found by the code as a number. */
  private final char[] firstRows = new char[PlaceList.CODES];

  CommuneRows(CommuneReader columns) {
    this.columns = columns;
    Arrays.fill(firstRows, NONE);
    for (int row = columns.codes.length - 1; row >= 0; row--) {
      firstRows[columns.codes[row]] = (char) row;
    }
  }

  int size() {
    return columns.codes.length;
  }

  /** {@return the rows of a code, none when the lists do not hold it} */
  IntStream rowsOf(CommuneCode code) {
    int number = PlaceList.codeNumber(code.value(), 0);
    int first = firstRows[number];
    int end = first;
    while (end < size() && columns.codes[end] == number) {
      end++;
    }
    return IntStream.range(first, end);
  }

  boolean isFormer(int row) {
    return columns.kinds[row] == CommuneReader.FORMER;
  }

  String name(int row) {
    int start = row == 0 ? 0 : columns.nameEnds[row - 1];
    return new String(columns.names, start, columns.nameEnds[row] - start, StandardCharsets.UTF_8);
  }

  /** {@return postal codes of a row as numbers; none for parts of communes and former ones} */
  int[] postalCodes(int row) {
    return columns.postalCodes.get(isFormer(row) ? 0 : columns.details[row]);
  }

  /** {@return the rows that each postal code serves, in the order of codes} */
  Map<Integer, List<Integer>> byPostalCode() {
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int row = 0; row < size(); row++) {
      for (int code : postalCodes(row)) {
        found.computeIfAbsent(code, key -> new ArrayList<>(1)).add(row);
      }
    }
    found.replaceAll((code, rows) -> List.copyOf(rows));
    return Map.copyOf(found);
  }

  Commune commune(int row) {
    int parent = columns.parents[row];
    return new Commune(
        code(columns.codes[row]),
        name(row),
        CommuneReader.TYPES.get(columns.kinds[row]),
        department(parent < 0 ? columns.codes[row] : parent),
        Arrays.stream(postalCodes(row))
            .mapToObj(number -> PostalCode.of(PlaceList.codeText(number)))
            .toList(),
        parent < 0 ? Optional.empty() : Optional.of(code(parent)));
  }

  FormerCommune former(int row) {
    int place = columns.details[row];
    List<CommuneCode> successors =
        Arrays.stream(columns.successors.get(place)).mapToObj(CommuneRows::code).toList();
    return new FormerCommune(
        code(columns.codes[row]), name(row), columns.ends.get(place), successors);
  }

  private static DepartmentCode department(int code) {
    return code(code).department().orElseThrow();
  }

  private static CommuneCode code(int number) {
    return CommuneCode.of(PlaceList.codeText(number));
  }
}
