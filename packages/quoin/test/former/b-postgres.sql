--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: quoin_257eac6abaf56525; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA quoin_257eac6abaf56525;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE TABLE quoin_257eac6abaf56525.account (
    name text NOT NULL COLLATE pg_catalog."C",
    display text NOT NULL COLLATE pg_catalog."C",
    roles text NOT NULL COLLATE pg_catalog."C",
    department text COLLATE pg_catalog."C",
    organisation text COLLATE pg_catalog."C",
    disabled bigint NOT NULL,
    created_at text NOT NULL COLLATE pg_catalog."C",
    created_by text NOT NULL COLLATE pg_catalog."C",
    password text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT account_disabled_check CHECK ((disabled = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: admission; Type: TABLE; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE TABLE quoin_257eac6abaf56525.admission (
    hash text NOT NULL COLLATE pg_catalog."C",
    account text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    created_at text NOT NULL COLLATE pg_catalog."C",
    expires_at text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT admission_kind_check CHECK ((kind = ANY (ARRAY['session'::text, 'token'::text])))
);


--
-- Name: chain_head; Type: TABLE; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE TABLE quoin_257eac6abaf56525.chain_head (
    one bigint NOT NULL,
    seq bigint NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT chain_head_one_check CHECK ((one = 1))
);


--
-- Name: change; Type: TABLE; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE TABLE quoin_257eac6abaf56525.change (
    seq bigint NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    at text NOT NULL COLLATE pg_catalog."C",
    who text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    before text COLLATE pg_catalog."C",
    after text NOT NULL COLLATE pg_catalog."C",
    previous text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: journal; Type: TABLE; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE TABLE quoin_257eac6abaf56525.journal (
    id text NOT NULL COLLATE pg_catalog."C",
    owner text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    opened bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: migration; Type: TABLE; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE TABLE quoin_257eac6abaf56525.migration (
    name text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: record; Type: TABLE; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE TABLE quoin_257eac6abaf56525.record (
    type text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    retired bigint NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    search text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT record_retired_check CHECK ((retired = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT record_version_check CHECK ((version >= 1))
);


--
-- Name: record_reference; Type: TABLE; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE TABLE quoin_257eac6abaf56525.record_reference (
    type text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    target_type text NOT NULL COLLATE pg_catalog."C",
    target_id text NOT NULL COLLATE pg_catalog."C"
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: quoin_257eac6abaf56525; Owner: -
--

INSERT INTO quoin_257eac6abaf56525.account VALUES ('li', 'li', 'viewer', NULL, NULL, 0, '2026-11-25T21:41:17.510Z', 'root', 'scrypt$32768$8$3$l3Lbae3Rotj23_aqoKbJwA$pO6eMW5JHsbNEoekPQMtexzj2PwgactR2Op28LSVPvE');


--
-- Data for Name: admission; Type: TABLE DATA; Schema: quoin_257eac6abaf56525; Owner: -
--



--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: quoin_257eac6abaf56525; Owner: -
--

INSERT INTO quoin_257eac6abaf56525.chain_head VALUES (1, 16, '62628b8673c4da6f8f312f53f498219737809825059444fb2736cb5e7f08d748');


--
-- Data for Name: change; Type: TABLE DATA; Schema: quoin_257eac6abaf56525; Owner: -
--

INSERT INTO quoin_257eac6abaf56525.change VALUES (1, 'region', '350000', '2026-11-25T21:40:39.200Z', 'root', '', 1, NULL, '{"id":"350000","labels":{"en":"Fujian","zh":"福建"},"code_system":null,"code_version":null,"parent":null,"level":null,"iso_3166_2":null,"macro_region":null,"tile_column":null,"tile_row":null,"in_panel":null,"capital":null,"latitude":null,"longitude":null,"layout_elements":[],"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '', '36152319fb236ae4f23f7fecb557c58345c1e2d439dbf0ebc0f5f35a5f9ff162');
INSERT INTO quoin_257eac6abaf56525.change VALUES (2, 'organisation', 'o1', '2026-11-25T21:40:44.695Z', 'root', '', 1, NULL, '{"id":"o1","labels":{"en":null,"zh":"甲研究所"},"kind":"public-institute","grade":null,"region":"350000","place":null,"industry":null,"parent":null,"supervisor":null,"identifiers":[],"other_names":[],"description":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '36152319fb236ae4f23f7fecb557c58345c1e2d439dbf0ebc0f5f35a5f9ff162', 'dc0f06536d4f732cca0cf2250d29af5a247889e54e3fed0c0aa4f379e0a2a313');
INSERT INTO quoin_257eac6abaf56525.change VALUES (3, 'organisation', 'o1', '2026-11-25T21:40:49.498Z', 'root', '核实', 2, '{"id":"o1","labels":{"en":null,"zh":"甲研究所"},"kind":"public-institute","grade":null,"region":"350000","place":null,"industry":null,"parent":null,"supervisor":null,"identifiers":[],"other_names":[],"description":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '{"id":"o1","labels":{"en":null,"zh":"甲研究所"},"kind":"public-institute","grade":null,"region":"350000","place":null,"industry":null,"parent":null,"supervisor":null,"identifiers":[],"other_names":[],"description":null,"source":"册","synthetic":false,"valid_from":null,"valid_to":null,"version":2,"retired":false}', 'dc0f06536d4f732cca0cf2250d29af5a247889e54e3fed0c0aa4f379e0a2a313', 'da81ef3ec622f939c98709b896c6dab7f7a8aa56ec9b2dff618d81ee96d4fe28');
INSERT INTO quoin_257eac6abaf56525.change VALUES (4, 'technology', 't1', '2026-11-25T21:40:53.700Z', 'root', '', 1, NULL, '{"id":"t1","labels":{"en":"Sensors","zh":"传感器"},"kind":null,"element":null,"paper_class":null,"base_kind":null,"is_key_core":null,"ipc":[],"cpc":[],"industries":[],"parent":null,"description":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'da81ef3ec622f939c98709b896c6dab7f7a8aa56ec9b2dff618d81ee96d4fe28', '68064f2c8e65b2cb438b3db5553197ba939a52f688f42ce9fa6662193e94ca71');
INSERT INTO quoin_257eac6abaf56525.change VALUES (5, 'technology', 't2', '2026-11-25T21:40:58.153Z', 'root', '', 1, NULL, '{"id":"t2","labels":{"en":null,"zh":"将撤销"},"kind":null,"element":null,"paper_class":null,"base_kind":null,"is_key_core":null,"ipc":[],"cpc":[],"industries":[],"parent":null,"description":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '68064f2c8e65b2cb438b3db5553197ba939a52f688f42ce9fa6662193e94ca71', 'ba0dccedf8341c000e8027dba27b04b2360de9a28bef1e7d05a7d257aba484c8');
INSERT INTO quoin_257eac6abaf56525.change VALUES (6, 'technology', 't2', '2026-11-25T21:41:06.634Z', 'root', '重复', 2, '{"id":"t2","labels":{"en":null,"zh":"将撤销"},"kind":null,"element":null,"paper_class":null,"base_kind":null,"is_key_core":null,"ipc":[],"cpc":[],"industries":[],"parent":null,"description":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '{"id":"t2","labels":{"en":null,"zh":"将撤销"},"kind":null,"element":null,"paper_class":null,"base_kind":null,"is_key_core":null,"ipc":[],"cpc":[],"industries":[],"parent":null,"description":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":2,"retired":true}', 'ba0dccedf8341c000e8027dba27b04b2360de9a28bef1e7d05a7d257aba484c8', 'f29361b6b75c85e08eb5c7971973e7f75fa3e7c13b13fe39711168929ab8a877');
INSERT INTO quoin_257eac6abaf56525.change VALUES (7, 'account-change', 'account-change-00a9e4255a5b6306-1', '2026-11-25T21:41:17.511Z', 'root', '', 1, NULL, '{"id":"account-change-00a9e4255a5b6306-1","labels":{"en":null,"zh":null},"account":"li","action":"account-added","roles":["viewer"],"department":null,"organisation":null,"until":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'f29361b6b75c85e08eb5c7971973e7f75fa3e7c13b13fe39711168929ab8a877', 'c803d8f78a699c58321d85cacd8f14c7de0b17722151969ad650ca37a7f75e71');
INSERT INTO quoin_257eac6abaf56525.change VALUES (8, 'plan', 'plan:CN:base:1', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1","labels":{"en":"Plan for CN","zh":"CN规划"},"region":null,"scenario":"base","department":null,"status":"approved","approved_at":"2026-11-25T21:41:24.312Z","previous":null,"certificate":null,"source":"design CN base","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'c803d8f78a699c58321d85cacd8f14c7de0b17722151969ad650ca37a7f75e71', 'd07672c296e07ccabaf34f894ff4dfdf97846374d9ef58d4c380921cfbb643bc');
INSERT INTO quoin_257eac6abaf56525.change VALUES (9, 'plan-line', 'plan:CN:base:1:M1.1-01', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1:M1.1-01","labels":{"en":"Name one department to keep the list of hosts and fields of the nation that several supervisors or programmes fund, and let each new project be checked against it before approval.","zh":"明确一个部门统管全国由多个主管部门或多个专项支持的依托单位与领域清单，新立项目须先与清单核对。"},"plan":"plan:CN:base:1","line":"M1.1-01","measure":"M1","item":"M1.1","action":"Name one department to keep the list of hosts and fields of the nation that several supervisors or programmes fund, and let each new project be checked against it before approval.","instrument":"PI030","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P2.2-dispersed-supervision-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'd07672c296e07ccabaf34f894ff4dfdf97846374d9ef58d4c380921cfbb643bc', '7ec89ab48bccdb8b42f82804ad4bab497498b2274f732a316438585949ed05ee');
INSERT INTO quoin_257eac6abaf56525.change VALUES (10, 'plan-line', 'plan:CN:base:1:M1.5-01', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1:M1.5-01","labels":{"en":"Set aside a part of the fund of the nation for generic-technology tasks of at least four years, fed from several sources, reviewed but not re-tendered each year.","zh":"在全国的资金中划出一部分，用于不少于四年的共性技术任务，多渠道投入，逐年评估而不逐年重新申报。"},"plan":"plan:CN:base:1","line":"M1.5-01","measure":"M1","item":"M1.5","action":"Set aside a part of the fund of the nation for generic-technology tasks of at least four years, fed from several sources, reviewed but not re-tendered each year.","instrument":"PI013","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P3.4-unstable-support-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '7ec89ab48bccdb8b42f82804ad4bab497498b2274f732a316438585949ed05ee', 'bda7b36a16f75f67ffb15148462ab1aead55dc5e4c059e31b2b381e6ba34076f');
INSERT INTO quoin_257eac6abaf56525.change VALUES (11, 'plan-line', 'plan:CN:base:1:M1.7-01', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1:M1.7-01","labels":{"en":"Call for joint development of what the card is missing. The register holds no card of a technology system.","zh":"就技术体系卡片的缺项组织联合开发。登记册中没有产业技术体系卡片。"},"plan":"plan:CN:base:1","line":"M1.7-01","measure":"M1","item":"M1.7","action":"Call for joint development of what the card is missing. The register holds no card of a technology system.","instrument":"PI021","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P4.1-missing-complement-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'bda7b36a16f75f67ffb15148462ab1aead55dc5e4c059e31b2b381e6ba34076f', '04fe673dad5a494c6785557349572c4249c4ad26c51481b9adf10e0b77aa0e9d');
INSERT INTO quoin_257eac6abaf56525.change VALUES (12, 'plan-line', 'plan:CN:base:1:M4.1-01', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1:M4.1-01","labels":{"en":"Set up a platform where the technologies of this product are tested together. The register holds no card of a technology system.","zh":"建设该产品各项技术的集成验证平台。登记册中没有产业技术体系卡片。"},"plan":"plan:CN:base:1","line":"M4.1-01","measure":"M4","item":"M4.1","action":"Set up a platform where the technologies of this product are tested together. The register holds no card of a technology system.","instrument":"PI022","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P4.2-low-readiness-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '04fe673dad5a494c6785557349572c4249c4ad26c51481b9adf10e0b77aa0e9d', 'b7e3b1ba3e1c0ccda11cc5c783964e6328029c764560ef8b79b4da5fa5ce4183');
INSERT INTO quoin_257eac6abaf56525.change VALUES (13, 'plan-line', 'plan:CN:base:1:M4.3-01', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1:M4.3-01","labels":{"en":"Set up joint platforms that link the unconnected parts of the research system of the nation and give posts that hang on a single institution a second holder.","zh":"在全国共建平台，连接研究体系中互不相通的部分，并为仅依托一个机构的岗位增设第二承担单位。"},"plan":"plan:CN:base:1","line":"M4.3-01","measure":"M4","item":"M4.3","action":"Set up joint platforms that link the unconnected parts of the research system of the nation and give posts that hang on a single institution a second holder.","instrument":"PI021","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P4.2-fragmented-system-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'b7e3b1ba3e1c0ccda11cc5c783964e6328029c764560ef8b79b4da5fa5ce4183', '2d29464ce0e248ea395623f3334c11b66820ae88d731a342ec4c437d5e2c92de');
INSERT INTO quoin_257eac6abaf56525.change VALUES (14, 'plan-line', 'plan:CN:base:1:M4.5-01', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1:M4.5-01","labels":{"en":"Open the facilities of the nation to society: tie new instruments to the yearly sharing grade, beginning with the hosts graded poor or pass.","zh":"推动全国的科研设施与仪器向社会开放：新购仪器与年度共享评价等级挂钩，先从评价为较差、合格的单位做起。"},"plan":"plan:CN:base:1","line":"M4.5-01","measure":"M4","item":"M4.5","action":"Open the facilities of the nation to society: tie new instruments to the yearly sharing grade, beginning with the hosts graded poor or pass.","instrument":"PI023","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P4.3-closed-facilities-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '2d29464ce0e248ea395623f3334c11b66820ae88d731a342ec4c437d5e2c92de', 'ac86b98ccad72b32f45dcbd429dffafc92f395f3285adc628d171f4fddcdba5e');
INSERT INTO quoin_257eac6abaf56525.change VALUES (15, 'plan-line', 'plan:CN:base:1:M5.1-01', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1:M5.1-01","labels":{"en":"Tie support for imported technology in the nation to spending on its assimilation, and report both figures every year.","zh":"将全国的技术引进支持与消化吸收投入挂钩，并逐年公布两项数据。"},"plan":"plan:CN:base:1","line":"M5.1-01","measure":"M5","item":"M5.1","action":"Tie support for imported technology in the nation to spending on its assimilation, and report both figures every year.","instrument":"PI017","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P1.3-introduction-without-absorption-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'ac86b98ccad72b32f45dcbd429dffafc92f395f3285adc628d171f4fddcdba5e', '588a0aabca7ac24b6aac3c5e770449f5ad45e1999c15bf37ec2f4aafebadd53f');
INSERT INTO quoin_257eac6abaf56525.change VALUES (16, 'plan-line', 'plan:CN:base:1:M5.2-01', '2026-11-25T21:41:24.350Z', 'root', '', 1, NULL, '{"id":"plan:CN:base:1:M5.2-01","labels":{"en":"Let the nation move support from the technology that is being overtaken to its successor before half of the lead time has passed, with the firms that hang on the old one. The workspace does not hold technology_shares.","zh":"在预警期过半之前，将全国的支持由被替代技术转向新技术，并安排依赖旧技术的企业转型。工作区中没有数据表 technology_shares。"},"plan":"plan:CN:base:1","line":"M5.2-01","measure":"M5","item":"M5.2","action":"Let the nation move support from the technology that is being overtaken to its successor before half of the lead time has passed, with the firms that hang on the old one. The workspace does not hold technology_shares.","instrument":"PI008","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P1.2-passive-upgrading-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '588a0aabca7ac24b6aac3c5e770449f5ad45e1999c15bf37ec2f4aafebadd53f', '62628b8673c4da6f8f312f53f498219737809825059444fb2736cb5e7f08d748');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: quoin_257eac6abaf56525; Owner: -
--



--
-- Data for Name: migration; Type: TABLE DATA; Schema: quoin_257eac6abaf56525; Owner: -
--

INSERT INTO quoin_257eac6abaf56525.migration VALUES ('001-records');
INSERT INTO quoin_257eac6abaf56525.migration VALUES ('002-accounts');


--
-- Data for Name: record; Type: TABLE DATA; Schema: quoin_257eac6abaf56525; Owner: -
--

INSERT INTO quoin_257eac6abaf56525.record VALUES ('region', '350000', 1, 0, '{"id":"350000","labels":{"en":"Fujian","zh":"福建"},"code_system":null,"code_version":null,"parent":null,"level":null,"iso_3166_2":null,"macro_region":null,"tile_column":null,"tile_row":null,"in_panel":null,"capital":null,"latitude":null,"longitude":null,"layout_elements":[],"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', '350000
fujian
福建');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('organisation', 'o1', 2, 0, '{"id":"o1","labels":{"en":null,"zh":"甲研究所"},"kind":"public-institute","grade":null,"region":"350000","place":null,"industry":null,"parent":null,"supervisor":null,"identifiers":[],"other_names":[],"description":null,"source":"册","synthetic":false,"valid_from":null,"valid_to":null,"version":2,"retired":false}', 'o1
甲研究所');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('technology', 't1', 1, 0, '{"id":"t1","labels":{"en":"Sensors","zh":"传感器"},"kind":null,"element":null,"paper_class":null,"base_kind":null,"is_key_core":null,"ipc":[],"cpc":[],"industries":[],"parent":null,"description":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 't1
sensors
传感器');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('technology', 't2', 2, 1, '{"id":"t2","labels":{"en":null,"zh":"将撤销"},"kind":null,"element":null,"paper_class":null,"base_kind":null,"is_key_core":null,"ipc":[],"cpc":[],"industries":[],"parent":null,"description":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":2,"retired":true}', 't2
将撤销');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('account-change', 'account-change-00a9e4255a5b6306-1', 1, 0, '{"id":"account-change-00a9e4255a5b6306-1","labels":{"en":null,"zh":null},"account":"li","action":"account-added","roles":["viewer"],"department":null,"organisation":null,"until":null,"source":null,"synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'account-change-00a9e4255a5b6306-1');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan', 'plan:CN:base:1', 1, 0, '{"id":"plan:CN:base:1","labels":{"en":"Plan for CN","zh":"CN规划"},"region":null,"scenario":"base","department":null,"status":"approved","approved_at":"2026-11-25T21:41:24.312Z","previous":null,"certificate":null,"source":"design CN base","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1
plan for cn
cn规划');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan-line', 'plan:CN:base:1:M1.1-01', 1, 0, '{"id":"plan:CN:base:1:M1.1-01","labels":{"en":"Name one department to keep the list of hosts and fields of the nation that several supervisors or programmes fund, and let each new project be checked against it before approval.","zh":"明确一个部门统管全国由多个主管部门或多个专项支持的依托单位与领域清单，新立项目须先与清单核对。"},"plan":"plan:CN:base:1","line":"M1.1-01","measure":"M1","item":"M1.1","action":"Name one department to keep the list of hosts and fields of the nation that several supervisors or programmes fund, and let each new project be checked against it before approval.","instrument":"PI030","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P2.2-dispersed-supervision-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1:m1.1-01
name one department to keep the list of hosts and fields of the nation that several supervisors or programmes fund, and let each new project be checked against it before approval.
明确一个部门统管全国由多个主管部门或多个专项支持的依托单位与领域清单，新立项目须先与清单核对。');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan-line', 'plan:CN:base:1:M1.5-01', 1, 0, '{"id":"plan:CN:base:1:M1.5-01","labels":{"en":"Set aside a part of the fund of the nation for generic-technology tasks of at least four years, fed from several sources, reviewed but not re-tendered each year.","zh":"在全国的资金中划出一部分，用于不少于四年的共性技术任务，多渠道投入，逐年评估而不逐年重新申报。"},"plan":"plan:CN:base:1","line":"M1.5-01","measure":"M1","item":"M1.5","action":"Set aside a part of the fund of the nation for generic-technology tasks of at least four years, fed from several sources, reviewed but not re-tendered each year.","instrument":"PI013","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P3.4-unstable-support-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1:m1.5-01
set aside a part of the fund of the nation for generic-technology tasks of at least four years, fed from several sources, reviewed but not re-tendered each year.
在全国的资金中划出一部分，用于不少于四年的共性技术任务，多渠道投入，逐年评估而不逐年重新申报。');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan-line', 'plan:CN:base:1:M1.7-01', 1, 0, '{"id":"plan:CN:base:1:M1.7-01","labels":{"en":"Call for joint development of what the card is missing. The register holds no card of a technology system.","zh":"就技术体系卡片的缺项组织联合开发。登记册中没有产业技术体系卡片。"},"plan":"plan:CN:base:1","line":"M1.7-01","measure":"M1","item":"M1.7","action":"Call for joint development of what the card is missing. The register holds no card of a technology system.","instrument":"PI021","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P4.1-missing-complement-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1:m1.7-01
call for joint development of what the card is missing. the register holds no card of a technology system.
就技术体系卡片的缺项组织联合开发。登记册中没有产业技术体系卡片。');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan-line', 'plan:CN:base:1:M4.1-01', 1, 0, '{"id":"plan:CN:base:1:M4.1-01","labels":{"en":"Set up a platform where the technologies of this product are tested together. The register holds no card of a technology system.","zh":"建设该产品各项技术的集成验证平台。登记册中没有产业技术体系卡片。"},"plan":"plan:CN:base:1","line":"M4.1-01","measure":"M4","item":"M4.1","action":"Set up a platform where the technologies of this product are tested together. The register holds no card of a technology system.","instrument":"PI022","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P4.2-low-readiness-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1:m4.1-01
set up a platform where the technologies of this product are tested together. the register holds no card of a technology system.
建设该产品各项技术的集成验证平台。登记册中没有产业技术体系卡片。');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan-line', 'plan:CN:base:1:M4.3-01', 1, 0, '{"id":"plan:CN:base:1:M4.3-01","labels":{"en":"Set up joint platforms that link the unconnected parts of the research system of the nation and give posts that hang on a single institution a second holder.","zh":"在全国共建平台，连接研究体系中互不相通的部分，并为仅依托一个机构的岗位增设第二承担单位。"},"plan":"plan:CN:base:1","line":"M4.3-01","measure":"M4","item":"M4.3","action":"Set up joint platforms that link the unconnected parts of the research system of the nation and give posts that hang on a single institution a second holder.","instrument":"PI021","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P4.2-fragmented-system-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1:m4.3-01
set up joint platforms that link the unconnected parts of the research system of the nation and give posts that hang on a single institution a second holder.
在全国共建平台，连接研究体系中互不相通的部分，并为仅依托一个机构的岗位增设第二承担单位。');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan-line', 'plan:CN:base:1:M4.5-01', 1, 0, '{"id":"plan:CN:base:1:M4.5-01","labels":{"en":"Open the facilities of the nation to society: tie new instruments to the yearly sharing grade, beginning with the hosts graded poor or pass.","zh":"推动全国的科研设施与仪器向社会开放：新购仪器与年度共享评价等级挂钩，先从评价为较差、合格的单位做起。"},"plan":"plan:CN:base:1","line":"M4.5-01","measure":"M4","item":"M4.5","action":"Open the facilities of the nation to society: tie new instruments to the yearly sharing grade, beginning with the hosts graded poor or pass.","instrument":"PI023","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P4.3-closed-facilities-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1:m4.5-01
open the facilities of the nation to society: tie new instruments to the yearly sharing grade, beginning with the hosts graded poor or pass.
推动全国的科研设施与仪器向社会开放：新购仪器与年度共享评价等级挂钩，先从评价为较差、合格的单位做起。');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan-line', 'plan:CN:base:1:M5.1-01', 1, 0, '{"id":"plan:CN:base:1:M5.1-01","labels":{"en":"Tie support for imported technology in the nation to spending on its assimilation, and report both figures every year.","zh":"将全国的技术引进支持与消化吸收投入挂钩，并逐年公布两项数据。"},"plan":"plan:CN:base:1","line":"M5.1-01","measure":"M5","item":"M5.1","action":"Tie support for imported technology in the nation to spending on its assimilation, and report both figures every year.","instrument":"PI017","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P1.3-introduction-without-absorption-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1:m5.1-01
tie support for imported technology in the nation to spending on its assimilation, and report both figures every year.
将全国的技术引进支持与消化吸收投入挂钩，并逐年公布两项数据。');
INSERT INTO quoin_257eac6abaf56525.record VALUES ('plan-line', 'plan:CN:base:1:M5.2-01', 1, 0, '{"id":"plan:CN:base:1:M5.2-01","labels":{"en":"Let the nation move support from the technology that is being overtaken to its successor before half of the lead time has passed, with the firms that hang on the old one. The workspace does not hold technology_shares.","zh":"在预警期过半之前，将全国的支持由被替代技术转向新技术，并安排依赖旧技术的企业转型。工作区中没有数据表 technology_shares。"},"plan":"plan:CN:base:1","line":"M5.2-01","measure":"M5","item":"M5.2","action":"Let the nation move support from the technology that is being overtaken to its successor before half of the lead time has passed, with the firms that hang on the old one. The workspace does not hold technology_shares.","instrument":"PI008","subject":null,"amount":null,"currency":"CNY","start_year":null,"owner":null,"previous":null,"projects":[],"candidates":[],"unregistered":[],"findings":["P1.2-passive-upgrading-CN"],"source":"design plan:CN:base:1","synthetic":false,"valid_from":null,"valid_to":null,"version":1,"retired":false}', 'plan:cn:base:1:m5.2-01
let the nation move support from the technology that is being overtaken to its successor before half of the lead time has passed, with the firms that hang on the old one. the workspace does not hold technology_shares.
在预警期过半之前，将全国的支持由被替代技术转向新技术，并安排依赖旧技术的企业转型。工作区中没有数据表 technology_shares。');


--
-- Data for Name: record_reference; Type: TABLE DATA; Schema: quoin_257eac6abaf56525; Owner: -
--

INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('organisation', 'o1', 'region', 'region', '350000');
INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('plan-line', 'plan:CN:base:1:M1.1-01', 'plan', 'plan', 'plan:CN:base:1');
INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('plan-line', 'plan:CN:base:1:M1.5-01', 'plan', 'plan', 'plan:CN:base:1');
INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('plan-line', 'plan:CN:base:1:M1.7-01', 'plan', 'plan', 'plan:CN:base:1');
INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('plan-line', 'plan:CN:base:1:M4.1-01', 'plan', 'plan', 'plan:CN:base:1');
INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('plan-line', 'plan:CN:base:1:M4.3-01', 'plan', 'plan', 'plan:CN:base:1');
INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('plan-line', 'plan:CN:base:1:M4.5-01', 'plan', 'plan', 'plan:CN:base:1');
INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('plan-line', 'plan:CN:base:1:M5.1-01', 'plan', 'plan', 'plan:CN:base:1');
INSERT INTO quoin_257eac6abaf56525.record_reference VALUES ('plan-line', 'plan:CN:base:1:M5.2-01', 'plan', 'plan', 'plan:CN:base:1');


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (name);


--
-- Name: admission admission_pkey; Type: CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.admission
    ADD CONSTRAINT admission_pkey PRIMARY KEY (hash);


--
-- Name: chain_head chain_head_pkey; Type: CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.chain_head
    ADD CONSTRAINT chain_head_pkey PRIMARY KEY (one);


--
-- Name: change change_pkey; Type: CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (seq);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (id);


--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (name);


--
-- Name: record record_key; Type: CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.record
    ADD CONSTRAINT record_key PRIMARY KEY (type, id);


--
-- Name: record_reference record_reference_key; Type: CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.record_reference
    ADD CONSTRAINT record_reference_key PRIMARY KEY (type, id, field);


--
-- Name: admission_by_account; Type: INDEX; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE INDEX admission_by_account ON quoin_257eac6abaf56525.admission USING btree (account);


--
-- Name: change_by_record; Type: INDEX; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE UNIQUE INDEX change_by_record ON quoin_257eac6abaf56525.change USING btree (type, id, version);


--
-- Name: record_reference_by_target; Type: INDEX; Schema: quoin_257eac6abaf56525; Owner: -
--

CREATE INDEX record_reference_by_target ON quoin_257eac6abaf56525.record_reference USING btree (target_type, target_id);


--
-- Name: admission admission_account; Type: FK CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.admission
    ADD CONSTRAINT admission_account FOREIGN KEY (account) REFERENCES quoin_257eac6abaf56525.account(name);


--
-- Name: change change_record; Type: FK CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.change
    ADD CONSTRAINT change_record FOREIGN KEY (type, id) REFERENCES quoin_257eac6abaf56525.record(type, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: record_reference record_reference_holder; Type: FK CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.record_reference
    ADD CONSTRAINT record_reference_holder FOREIGN KEY (type, id) REFERENCES quoin_257eac6abaf56525.record(type, id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: record_reference record_reference_target; Type: FK CONSTRAINT; Schema: quoin_257eac6abaf56525; Owner: -
--

ALTER TABLE ONLY quoin_257eac6abaf56525.record_reference
    ADD CONSTRAINT record_reference_target FOREIGN KEY (target_type, target_id) REFERENCES quoin_257eac6abaf56525.record(type, id) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--


