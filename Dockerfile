# The images of CanBo, one for each process: docker build --target personnel --tag canbo/personnel .
#
# Packages are built in a layer of their own before the sources come, so that a change of a source
# or of a target builds no package anew. An image that runs holds one program, the C libraries that the program
# links, and a list of everything inside (SPDX).

# Of the manifest no more than the packages, and one empty target that needs each of them.
FROM swift:6.3-bookworm AS manifest
WORKDIR /source
COPY Package.swift .
RUN products=$(sed --quiet 's/^    static let \([a-zA-Z0-9]*\): Self = \.product.*/.\1/p' Package.swift \
        | paste --serial --delimiters=,) \
    && mkdir --parents /packages/Sources/all && touch /packages/Sources/all/all.swift \
    && sed --quiet Package.swift -e '1,2p' -e '/^extension Target.Dependency {/,/^}/p' \
        -e '/^let package = /,/^)/p' \
    | sed -e 's/^    products: .*/    products: [.library(name: "all", targets: ["all"])],/' \
        -e "s/^    targets: .*/    targets: [.target(name: \"all\", dependencies: [$products])],/" \
        > /packages/Package.swift

FROM swift:6.3-bookworm AS packages
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        libprotobuf-c-dev libnghttp2-dev libsqlite3-dev libpq-dev zlib1g-dev libexpat1-dev \
        libzip-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
# Compilers at a time; as many as there are cores when it is empty.
ARG JOBS=
COPY --from=manifest /packages .
COPY Package.resolve[d] .
RUN swift build --configuration release --static-swift-stdlib ${JOBS:+--jobs "$JOBS"} \
        -Xswiftc -enforce-exclusivity=unchecked \
    && rm -r Sources

FROM packages AS build
ARG JOBS=
COPY Package.swift .
COPY Services Services
COPY Shared Shared
# The tests stay outside. Names for other programs to link to, of which there are none, would make
# each program 6 MB larger.
RUN sed --in-place 's/ + suites,$/,/' Package.swift \
    && for process in personnel planning discipline notification gateway canbo; do \
        swift build --configuration release --static-swift-stdlib ${JOBS:+--jobs "$JOBS"} \
            -Xswiftc -enforce-exclusivity=unchecked -Xlinker --no-export-dynamic \
            --product "$process" || exit 1; \
    done \
    && mkdir /programs \
    && for process in personnel planning discipline notification gateway canbo; do \
        strip -o "/programs/$process" ".build/release/$process"; done

# The C libraries that the programs link, the same for all of them, and the user that runs them.
FROM debian:bookworm-slim AS runtime
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        libprotobuf-c1 libnghttp2-14 libpq5 libsqlite3-0 libstdc++6 zlib1g libexpat1 libzip4 \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt /var/log/apt /var/log/dpkg.log \
    && groupadd --gid 10001 canbo \
    && useradd --uid 10001 --gid canbo --no-create-home --shell /usr/sbin/nologin canbo \
    && install --directory --owner canbo --group canbo --mode 0700 /data

FROM build AS lists
COPY .ci/sbom .ci/sbom
COPY --from=runtime /var/lib/dpkg /runtime/dpkg
ARG VERSION=0.1.0
ARG REVISION=unknown
RUN mkdir /lists \
    && for process in personnel planning discipline notification gateway canbo; do \
        .ci/sbom "$process" "/programs/$process" /runtime/dpkg "$VERSION" "$REVISION" \
            > "/lists/$process.spdx.json" || exit 1; done

FROM runtime AS process
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.vendor="CanBo" \
    org.opencontainers.image.licenses="Apache-2.0" \
    org.opencontainers.image.version="$VERSION" \
    org.opencontainers.image.revision="$REVISION" \
    org.opencontainers.image.base.name="docker.io/library/debian:bookworm-slim"
USER 10001:10001
# The files that are named data/... by default are in /data.
WORKDIR /
STOPSIGNAL SIGTERM

FROM process AS personnel
LABEL org.opencontainers.image.title="CanBo personnel" \
    org.opencontainers.image.description="The shared record of organisations and officials"
COPY --from=build /programs/personnel /usr/local/bin/
COPY --from=lists /lists/personnel.spdx.json /usr/share/sbom/
ENV CANBO_LISTEN=0.0.0.0:50051
EXPOSE 50051
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s CMD ["personnel", "health"]
ENTRYPOINT ["personnel"]

FROM process AS planning
LABEL org.opencontainers.image.title="CanBo planning" \
    org.opencontainers.image.description="Succession planning"
COPY --from=build /programs/planning /usr/local/bin/
COPY --from=lists /lists/planning.spdx.json /usr/share/sbom/
ENV CANBO_LISTEN=0.0.0.0:50052
EXPOSE 50052
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s CMD ["planning", "health"]
ENTRYPOINT ["planning"]

FROM process AS discipline
LABEL org.opencontainers.image.title="CanBo discipline" \
    org.opencontainers.image.description="Sanctions, and what they bar"
COPY --from=build /programs/discipline /usr/local/bin/
COPY --from=lists /lists/discipline.spdx.json /usr/share/sbom/
ENV CANBO_LISTEN=0.0.0.0:50053
EXPOSE 50053
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s CMD ["discipline", "health"]
ENTRYPOINT ["discipline"]

FROM process AS notification
LABEL org.opencontainers.image.title="CanBo notification" \
    org.opencontainers.image.description="Notices of what has changed"
COPY --from=build /programs/notification /usr/local/bin/
COPY --from=lists /lists/notification.spdx.json /usr/share/sbom/
ENV CANBO_LISTEN=0.0.0.0:50054
EXPOSE 50054
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s CMD ["notification", "health"]
ENTRYPOINT ["notification"]

# The operator's command. Its folders become the volumes of `canbo setup`, with their owner.
FROM process AS canbo
LABEL org.opencontainers.image.title="CanBo operator's command" \
    org.opencontainers.image.description="Sets up, calls and operates an installation"
COPY --from=build /programs/canbo /usr/local/bin/
COPY --from=lists /lists/canbo.spdx.json /usr/share/sbom/
USER root
RUN install --directory --owner canbo --group canbo --mode 0700 /trial /setup/gateway \
        /setup/personnel /setup/planning /setup/discipline /setup/notification /setup/trial \
    && install --directory --owner canbo --group canbo --mode 0755 /setup /setup/postgres
USER 10001:10001
ENTRYPOINT ["canbo"]

FROM process AS gateway
LABEL org.opencontainers.image.title="CanBo gateway" \
    org.opencontainers.image.description="Routes every call between clients and services"
COPY --from=build /programs/gateway /usr/local/bin/
COPY --from=lists /lists/gateway.spdx.json /usr/share/sbom/
ENV CANBO_LISTEN=0.0.0.0:50050
EXPOSE 50050
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s CMD ["gateway", "health"]
ENTRYPOINT ["gateway"]
