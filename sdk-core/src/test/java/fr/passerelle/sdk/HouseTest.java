package fr.passerelle.sdk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import fr.passerelle.sdk.error.SdkException;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The floors of the house, and what may be seen from outside. */
class HouseTest {
  private static final Path CLASSES = classesDirectory();
  private static final JavaClasses HOUSE = new ClassFileImporter().importPath(CLASSES);
  private static final String ROOT = "fr.passerelle.sdk.";

  private static Path classesDirectory() {
    try {
      return Path.of(
          SdkException.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFloorLooksDownOnly() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("fr.passerelle.sdk..")
        .withOptionalLayers(true)
        .layer("plan")
        .definedBy(ROOT + "plan..")
        .layer("client")
        .definedBy(ROOT + "client..")
        .layer("transport")
        .definedBy(ROOT + "transport..")
        .layer("model")
        .definedBy(ROOT + "model..", ROOT + "content..", ROOT + "document..", ROOT + "table..")
        .layer("rules")
        .definedBy(ROOT + "validation..", ROOT + "rule..", ROOT + "json..", ROOT + "reference..")
        .layer("ground")
        .definedBy(ROOT + "identifier..", ROOT + "error..", ROOT + "xml..")
        .whereLayer("plan")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("client")
        .mayOnlyBeAccessedByLayers("plan")
        .whereLayer("transport")
        .mayOnlyBeAccessedByLayers("plan", "client")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("plan", "client", "transport")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("plan", "client", "transport", "model")
        .check(HOUSE);
  }

  @Test
  void theCoreKnowsNoPortal() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "amsn..", ROOT + "netentreprises..", ROOT + "mutuelle.."))
        .check(HOUSE);
  }

  @Test
  void okHttpIsNamedInOnePackage() {
    noClasses()
        .that(not(resideInAPackage(ROOT + "transport.okhttp")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("okhttp3..", "okio..", "kotlin.."))
        .check(HOUSE);
  }

  @Test
  void theTableLibrariesStayInside() {
    noClasses()
        .that(not(resideInAnyPackage(ROOT + "document.internal", ROOT + "table.internal")))
        .should()
        .dependOnClassesThat(resideInAPackage("de.siegmar.."))
        .check(HOUSE);
    noClasses()
        .that(not(resideInAPackage(ROOT + "table.internal.xlsx")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.dhatim.."))
        .check(HOUSE);
  }

  @Test
  void theValidationProviderIsNamedInOnePackage() {
    noClasses()
        .that(not(resideInAPackage(ROOT + "validation..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.hibernate.."))
        .check(HOUSE);
  }

  @Test
  void theMapperIsUsedInOnePackage() {
    noClasses()
        .that(not(resideInAPackage(ROOT + "json..")))
        .should()
        .accessClassesThat(
            resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."))
        .check(HOUSE);
  }

  @Test
  void theObservationLibraryIsNamedInOnePackage() {
    noClasses()
        .that(not(resideInAPackage(ROOT + "transport.micrometer")))
        .should()
        .dependOnClassesThat(resideInAPackage("io.micrometer.."))
        .check(HOUSE);
  }

  /** A virtual thread that waits inside a monitor keeps its carrier on many JVMs: locks instead. */
  @Test
  void nobodyWaitsInsideAMonitor() throws Exception {
    List<String> monitors = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        new ClassReader(Files.readAllBytes(file)).accept(new MonitorFinder(monitors), 0);
      }
    }
    assertThat(monitors).isEmpty();
  }

  private static final class MonitorFinder extends ClassVisitor {
    private final List<String> found;
    private String type = "";

    MonitorFinder(List<String> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] faces) {
      type = name;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
        found.add(type + "." + name);
      }
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInsn(int opcode) {
          if (opcode == Opcodes.MONITORENTER) {
            found.add(type + "." + name);
          }
        }
      };
    }
  }

  @Test
  void nothingMutableIsStatic() {
    noFields().that().areStatic().should().notBeFinal().check(HOUSE);
  }

  @Test
  void nobodyWritesToTheConsole() {
    noClasses().should().accessField(System.class, "out").check(HOUSE);
    noClasses().should().accessField(System.class, "err").check(HOUSE);
  }

  @Test
  void exceptionsOfOursHaveOneRoot() {
    classes()
        .that()
        .areAssignableTo(RuntimeException.class)
        .and()
        .resideInAPackage(ROOT + "error..")
        .should()
        .beAssignableTo(SdkException.class)
        .check(HOUSE);
  }

  @Test
  void whatIsExportedShowsTypesOfTheJdkAndOfOursOnly() throws Exception {
    Set<String> exported = exported();
    List<String> leaks = new ArrayList<>();
    for (JavaClass type : HOUSE) {
      if (exported.contains(type.getPackageName()) && isVisible(type)) {
        for (JavaMember member : type.getMembers()) {
          if (isVisible(member)) {
            signature(member)
                .filter(used -> !isAllowed(used, type, exported))
                .forEach(used -> leaks.add(member.getFullName() + " shows " + used.getName()));
          }
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void everyExportedPackageSaysWhatIsNull() throws Exception {
    for (String name : exported()) {
      Class<?> rooms = Class.forName(name + ".package-info");
      assertThat(rooms.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
    }
  }

  /** Only what is exported to everybody. */
  private static Set<String> exported() throws Exception {
    try (var file = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(file).exports().stream()
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }
  }

  private static boolean isVisible(JavaClass type) {
    boolean open = type.getModifiers().contains(JavaModifier.PUBLIC);
    return open && type.getEnclosingClass().map(HouseTest::isVisible).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && !modifiers.contains(JavaModifier.BRIDGE)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  private static Stream<JavaClass> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.of(
            unit.getReturnType().getAllInvolvedRawTypes().stream(),
            unit.getParameterTypes().stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
            unit.getThrowsClause().getTypes().stream())
        .flatMap(types -> types);
  }

  /**
   * A constraint has to show {@code Payload}. OkHttp's builder is the documented escape hatch of
   * its own package, Micrometer's registry the entrance of its own, and of no other. TLS types of
   * {@code javax.net.ssl} are the JDK's.
   */
  private static boolean isAllowed(JavaClass used, JavaClass where, Set<String> exported) {
    JavaClass base = used.getBaseComponentType();
    String room = base.getPackageName();
    return base.isPrimitive()
        || room.startsWith("java.")
        || room.equals("javax.net.ssl")
        || (exported.contains(room) && isVisible(base))
        || isHiddenImplementation(base)
        || (where.isAnnotation() && base.getName().equals("jakarta.validation.Payload"))
        || (where.getPackageName().equals(ROOT + "transport.okhttp")
            && base.getName().equals("okhttp3.OkHttpClient$Builder"))
        || (where.getPackageName().equals(ROOT + "transport.micrometer")
            && base.getName().equals("io.micrometer.observation.ObservationRegistry"));
  }

  /**
   * A builder generated by Immutables returns the hidden implementation of its public interface.
   */
  private static boolean isHiddenImplementation(JavaClass type) {
    return type.getSimpleName().startsWith("Immutable")
        || type.getEnclosingClass().map(HouseTest::isHiddenImplementation).orElse(false);
  }
}
