# Built in two stages; what runs is the published program alone, as a user without rights, on a root that can be read-only.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src src
RUN dotnet restore src/Bot/Bot.csproj --locked-mode
RUN dotnet publish src/Bot/Bot.csproj -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
COPY config config
# A dump of the process would hold what people wrote: there are none, and nothing can attach.
ENV DOTNET_EnableDiagnostics=0 DOTNET_DbgEnableMiniDump=0 DOTNET_NOLOGO=1
RUN mkdir -p /app/data /app/keys && chown -R $APP_UID:$APP_UID /app/data /app/keys && chmod 700 /app/data /app/keys
USER $APP_UID
VOLUME ["/app/data", "/app/keys"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 CMD ["/app/mentorbot", "health"]
ENTRYPOINT ["/app/mentorbot"]
