package fr.passerelle.sdk.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * The two calls as a careful developer writes them on OkHttp and Jackson for one service: a shared
 * client, prepared readers, a bearer token at hand, a key for the creation, the status looked at.
 * Nothing is validated, retried, classified, logged or masked; codes, numbers and names are texts.
 */
final class HandWritten {
  /** A line of the roster as it is written on the wire. */
  record Employee(
      String id,
      String establishment,
      Optional<String> socialSecurityNumber,
      String familyName,
      Optional<String> usageName,
      String firstNames,
      Optional<String> sex,
      Optional<String> birthDate,
      Optional<String> employeeNumber,
      LocalDate entryDate,
      Optional<LocalDate> exitDate,
      Optional<String> contractType,
      Optional<String> jobTitle,
      Optional<String> pcsEse,
      String monitoringCategory,
      List<String> exposures,
      boolean multiEmployer) {}

  /** An entry as it is written on the wire. */
  record Entry(
      String establishment,
      Optional<String> socialSecurityNumber,
      String familyName,
      Optional<String> usageName,
      String firstNames,
      String sex,
      String birthDate,
      Optional<String> employeeNumber,
      LocalDate entryDate,
      Optional<LocalDate> exitDate,
      String contractType,
      Optional<String> jobTitle,
      Optional<String> pcsEse,
      String monitoringCategory,
      List<String> exposures,
      boolean multiEmployer) {}

  /** A page of the roster. */
  record EmployeePage(List<Employee> items, Optional<String> nextCursor) {}

  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient client =
      new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(30)).build();
  private final String base;
  private final String authorization;
  private final ObjectWriter writer;
  private final ObjectReader employees;
  private final ObjectReader pages;

  HandWritten(URI base, String token) {
    this.base = base.toString();
    this.authorization = "Bearer " + token;
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();
    this.writer = mapper.writerFor(Entry.class);
    this.employees = mapper.readerFor(Employee.class);
    this.pages = mapper.readerFor(EmployeePage.class);
  }

  Employee declareEntry(Entry entry) throws IOException {
    Request request =
        new Request.Builder()
            .url(base + "/roster/employees")
            .header("Authorization", authorization)
            .header("Accept", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .post(RequestBody.create(writer.writeValueAsBytes(entry), JSON))
            .build();
    return exchange(request, employees, Employee.class);
  }

  EmployeePage list(String establishment, int limit) throws IOException {
    Request request =
        new Request.Builder()
            .url(
                base
                    + "/roster/employees?establishment="
                    + establishment
                    + "&status=present&limit="
                    + limit)
            .header("Authorization", authorization)
            .header("Accept", "application/json")
            .build();
    return exchange(request, pages, EmployeePage.class);
  }

  void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }

  private <T> T exchange(Request request, ObjectReader reader, Class<T> type) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException("HTTP " + response.code());
      }
      return type.cast(reader.readValue(response.body().byteStream()));
    }
  }
}
