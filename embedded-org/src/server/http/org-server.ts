import type { ModuleGraph } from '../../lwc/serve/module-graph.ts';
import type { ModuleServer } from '../../lwc/serve/module-server.ts';
import type { Vendor } from '../../lwc/vendor/build-vendor.ts';
import type { ComponentSources } from '../../lwc/sources/component-sources.ts';
import type { ApexHost } from '../host/apex-host.ts';
import type { ProjectSource } from '../shell/project-source.ts';
import type { EventStream } from './event-stream.ts';
import type { Sessions } from './sessions.ts';

/** What route handlers work with. */
export interface OrgServer {
    readonly host: ApexHost;
    readonly project: ProjectSource;
    readonly sources: ComponentSources;
    readonly modules: ModuleServer;
    readonly vendor: Vendor;
    readonly graph: ModuleGraph;
    readonly sessions: Sessions;
    /** Those of the visitors of sites. */
    readonly siteSessions: Sessions;
    readonly events: EventStream;
}
