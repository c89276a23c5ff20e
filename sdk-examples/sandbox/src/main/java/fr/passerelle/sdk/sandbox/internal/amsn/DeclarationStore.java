package fr.passerelle.sdk.sandbox.internal.amsn;

import fr.passerelle.sdk.sandbox.amsn.AnnualWindow;
import fr.passerelle.sdk.sandbox.amsn.SubmittedDeclaration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A member's windows and declarations, by year. Guarded by the lock of the portal. */
final class DeclarationStore {
  private final Map<Integer, AnnualWindow> windows = new HashMap<>();
  private final Map<Integer, Declaration> declarations = new HashMap<>();
  private final List<SubmittedDeclaration> submitted = new ArrayList<>();

  void announce(AnnualWindow window) {
    windows.put(window.year(), window);
  }

  /** {@return the window of a year; one without days when none was announced} */
  AnnualWindow window(int year) {
    AnnualWindow window = windows.get(year);
    return window == null
        ? new AnnualWindow(year, Optional.empty(), Optional.empty(), Optional.empty())
        : window;
  }

  Optional<Declaration> find(int year) {
    return Optional.ofNullable(declarations.get(year));
  }

  Declaration open(int year) {
    LocalDate referenceDate = window(year).referenceDate().orElse(LocalDate.of(year, 1, 31));
    Declaration opened = new Declaration(year, referenceDate);
    declarations.put(year, opened);
    return opened;
  }

  String nextNumber(int year) {
    return "DA-" + year + "-" + (submitted.size() + 1);
  }

  void submitted(Declaration declaration) {
    Declaration.Receipt receipt = declaration.receipt().orElseThrow();
    submitted.add(new SubmittedDeclaration(receipt.number(), declaration.year(), receipt.total()));
  }

  List<SubmittedDeclaration> submitted() {
    return List.copyOf(submitted);
  }
}
