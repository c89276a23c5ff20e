package fr.passerelle.sdk.reference;

import fr.passerelle.sdk.identifier.internal.PlaceList;
import fr.passerelle.sdk.identifier.internal.Resource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Unpacks the lists of communes into columns. The codes come from the list beside the identifiers;
 * the other files follow the order of those codes. A test holds the outcome against the tables that
 * the files were made from.
 */
final class CommuneReader {
  /** The types in the order of their bits in the file. */
  static final List<CommuneType> TYPES =
      List.of(
          CommuneType.COMMUNE,
          CommuneType.DELEGATED,
          CommuneType.ASSOCIATED,
          CommuneType.ARRONDISSEMENT);

  /** What a row is when it is none of the types: a former commune. */
  static final int FORMER = TYPES.size();

  private static final int COMMUNE = TYPES.indexOf(CommuneType.COMMUNE);
  private static final int ARRONDISSEMENT = TYPES.indexOf(CommuneType.ARRONDISSEMENT);

  private static final char NO_KIND = '@';
  private static final String SAME = "=";

  /** Code of each row, as a number. */
  final int[] codes;

  /** Place of each row's type in {@link #TYPES}, or {@link #FORMER}. */
  final byte[] kinds;

  /** All names one behind the other, in UTF-8. */
  final byte[] names;

  /** Where each name ends. */
  final int[] nameEnds;

  /** Code of the commune that each row belongs to, as a number, or -1. */
  final int[] parents;

  /** Place of its postal codes, or of the end and the successors of a former commune. */
  final char[] details;

  /** Postal codes as numbers, each list once; the first one is empty. */
  final List<int[]> postalCodes = new ArrayList<>();

  /** Codes that followed a former commune, as numbers. */
  final List<int[]> successors = new ArrayList<>();

  /** Ends of former communes. */
  final List<Optional<LocalDate>> ends = new ArrayList<>();

  CommuneReader() {
    String letters = characters("commune-kinds.txt");
    int size = letters.chars().map(letter -> Integer.bitCount(letter - NO_KIND)).sum();
    codes = new int[size];
    kinds = new byte[size];
    nameEnds = new int[size];
    parents = new int[size];
    details = new char[size];
    readKinds(letters);
    names = readNames();
    readPostalCodes();
    readLinks();
  }

  /** A letter tells by its bits which rows a code has. */
  private void readKinds(String letters) {
    int row = 0;
    int place = 0;
    for (int code : PlaceList.communes().codeNumbers().toArray()) {
      int bits = letters.charAt(place++) - NO_KIND;
      for (int kind = 0; kind <= FORMER; kind++) {
        if (((bits >> kind) & 1) != 0) {
          codes[row] = code;
          kinds[row++] = (byte) kind;
        }
      }
    }
  }

  /** Each line says how many characters its name shares with the one before. */
  private byte[] readNames() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String name = "";
    int row = 0;
    for (String line : lines("commune-names.txt")) {
      name = name.substring(0, line.charAt(0) - '0') + line.substring(1);
      all.writeBytes(name.getBytes(StandardCharsets.UTF_8));
      nameEnds[row++] = all.size();
    }
    return all.toByteArray();
  }

  /** Most communes have one code, told by its rank among those with the same first digits. */
  private void readPostalCodes() {
    int[] known = PlaceList.postalCodes().codeNumbers().toArray();
    int[] starts = new int[PlaceList.CODES / PlaceList.ENDS];
    for (int rank = known.length - 1; rank >= 0; rank--) {
      starts[known[rank] / PlaceList.ENDS] = rank;
    }
    String ranks = characters("commune-postal-codes.txt");
    Iterator<String> lists = lines("commune-postal-lists.txt").iterator();
    Map<Integer, Character> places = new HashMap<>();
    postalCodes.add(new int[0]);
    int next = 0;
    for (int row = 0; row < codes.length; row++) {
      if (kinds[row] == COMMUNE || kinds[row] == ARRONDISSEMENT) {
        char rank = ranks.charAt(next++);
        if (rank == PostalRanks.LIST) {
          details[row] = (char) postalCodes.size();
          postalCodes.add(numbers(lists.next()));
        } else if (rank != PostalRanks.NONE) {
          int code = known[starts[postalStart(codes[row])] + PostalRanks.rank(rank)];
          details[row] = places.computeIfAbsent(code, this::addPostalCode);
        }
      }
    }
  }

  private char addPostalCode(int code) {
    postalCodes.add(new int[] {code});
    return (char) (postalCodes.size() - 1);
  }

  private static int postalStart(int commune) {
    int start = commune / PlaceList.ENDS;
    return start >= 100 ? 20 : start;
  }

  /** Where a row belongs to; of a former commune the end, a colon, and what followed. */
  private void readLinks() {
    Iterator<String> links = lines("commune-links.txt").iterator();
    Arrays.fill(parents, -1);
    for (int row = 0; row < codes.length; row++) {
      if (kinds[row] == FORMER) {
        String[] link = links.next().split(":", -1);
        ends.add(link[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(link[0])));
        boolean same = link[1].equals(SAME);
        details[row] = (char) successors.size();
        successors.add(same ? new int[] {parents[row - 1]} : numbers(link[1]));
      } else if (kinds[row] != COMMUNE) {
        String link = links.next();
        parents[row] = link.equals(SAME) ? codes[row] : PlaceList.codeNumber(link, 0);
      }
    }
  }

  private static int[] numbers(String list) {
    return list.isEmpty()
        ? new int[0]
        : Arrays.stream(list.split(",", -1))
            .mapToInt(code -> PlaceList.codeNumber(code, 0))
            .toArray();
  }

  /** Reads lines of two characters, a blank, and what counts. */
  private static String characters(String name) {
    StringBuilder all = new StringBuilder();
    for (String line : lines(name)) {
      all.append(line, 3, line.length());
    }
    return all.toString();
  }

  private static List<String> lines(String name) {
    return Resource.lines(CommuneReader.class, name);
  }
}
