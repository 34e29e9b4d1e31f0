# The image of Multaqa, made of the packaged jar:
#   ./mvnw package && docker build -t multaqa .
# BASE is any image with a Java 17 runtime. The class archive at the end belongs to exactly that runtime and these jars.
ARG BASE=eclipse-temurin:17-jre

FROM $BASE AS extracted
WORKDIR /extracted
COPY target/multaqa.jar .
RUN java -Djarmode=tools -jar multaqa.jar extract --layers --destination layers

FROM $BASE
WORKDIR /app
# what changes seldom comes first
COPY --from=extracted /extracted/layers/dependencies/ ./
COPY --from=extracted /extracted/layers/spring-boot-loader/ ./
COPY --from=extracted /extracted/layers/snapshot-dependencies/ ./
COPY --from=extracted /extracted/layers/application/ ./
COPY deploy/java.args deploy/train.sh ./
# one start from an empty directory, with the seed and a few questions, writes the archive of classes
RUN sh train.sh
ENV MULTAQA_DATA=/data SERVER_ADDRESS=0.0.0.0
# numbers, so that an orchestrator sees that this is not root
USER 10001:10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=3 \
  CMD ["java", "@/app/java.args", "-Xmx32m", "-XX:TieredStopAtLevel=1", "-jar", "/app/multaqa.jar", "health"]
ENTRYPOINT ["java", "@/app/java.args", "-XX:MaxRAMPercentage=60", "-jar", "/app/multaqa.jar"]
