import type { Archetype } from './archetype.ts'
import { automation } from './production/automation.ts'
import { machineErp } from './production/machine-erp.ts'
import { mes } from './production/mes.ts'
import { plm } from './production/plm.ts'
import { batteryLab } from './testing/battery-lab.ts'
import { qualitySoftware } from './testing/quality-software.ts'
import { sensorMaker } from './testing/sensor-maker.ts'
import { testBench } from './testing/test-bench.ts'
import { firmwareStudio } from './embedded/firmware-studio.ts'
import { fpga } from './embedded/fpga.ts'
import { functionalSafety } from './embedded/functional-safety.ts'
import { iotGateway } from './embedded/iot-gateway.ts'
import { businessIntelligence } from './data/business-intelligence.ts'
import { dataEngineering } from './data/data-engineering.ts'
import { languageAi } from './data/language-ai.ts'
import { machineVision } from './data/machine-vision.ts'
import { predictive } from './data/predictive.ts'
import { otSecurity } from './security/ot-security.ts'
import { pentest } from './security/pentest.ts'
import { privacy } from './security/privacy.ts'
import { securityOperations } from './security/security-operations.ts'
import { cloudPlatform } from './infrastructure/cloud-platform.ts'
import { networksFibre } from './infrastructure/networks-fibre.ts'
import { systemHouse } from './infrastructure/system-house.ts'
import { accessibleWeb } from './web/accessible-web.ts'
import { appStudio } from './web/app-studio.ts'
import { ecommerceAgency } from './web/ecommerce-agency.ts'
import { uxResearch } from './web/ux-research.ts'
import { webAgency } from './web/web-agency.ts'
import { documentManagement } from './public-sector/document-management.ts'
import { eGovernment } from './public-sector/e-government.ts'
import { gisOffice } from './public-sector/gis-office.ts'
import { schoolIt } from './public-sector/school-it.ts'
import { hospitalIt } from './health/hospital-it.ts'
import { labSystems } from './health/lab-systems.ts'
import { medicalSoftware } from './health/medical-software.ts'
import { practiceSoftware } from './health/practice-software.ts'
import { farmWine } from './logistics/farm-wine.ts'
import { retailPos } from './logistics/retail-pos.ts'
import { tourism } from './logistics/tourism.ts'
import { transport } from './logistics/transport.ts'
import { warehouse } from './logistics/warehouse.ts'
import { crmHr } from './business/crm-hr.ts'
import { digitalWorkplace } from './business/digital-workplace.ts'
import { financeTax } from './business/finance-tax.ts'
import { processLowcode } from './business/process-lowcode.ts'
import { sapConsulting } from './business/sap-consulting.ts'
import { buildingAutomation } from './energy/building-automation.ts'
import { constructionSoftware } from './energy/construction-software.ts'
import { energySoftware } from './energy/energy-software.ts'
import { customSoftware } from './software/custom-software.ts'
import { legacyModernisation } from './software/legacy-modernisation.ts'
import { openSource } from './software/open-source.ts'
import { softwareQuality } from './software/software-quality.ts'
import { projectConsulting } from './advice/project-consulting.ts'
import { strategyFunding } from './advice/strategy-funding.ts'
import { technicalWriting } from './advice/technical-writing.ts'
import { training } from './advice/training.ts'
import { electronicsManufacturing } from './media/electronics-manufacturing.ts'
import { games } from './media/games.ts'
import { immersive } from './media/immersive.ts'
import { mediaProduction } from './media/media-production.ts'
import { userManufacturer } from './users/user-manufacturer.ts'
import { userServices } from './users/user-services.ts'
import { freelanceAdviser } from './soloists/freelance-adviser.ts'
import { freelanceDeveloper } from './soloists/freelance-developer.ts'
import { researchData } from './science/research-data.ts'
import { researchProduction } from './science/research-production.ts'
import { universityComputing } from './science/university-computing.ts'
import { universityEngineering } from './science/university-engineering.ts'
import { universitySociety } from './science/university-society.ts'
import { chamber } from './institutions/chamber.ts'
import { digitalOffice } from './institutions/digital-office.ts'
import { municipalDataCentre } from './institutions/municipal-data-centre.ts'
import { publicUtility } from './institutions/public-utility.ts'
import { association } from './community/association.ts'
import { school } from './community/school.ts'
import { startupCentre } from './community/startup-centre.ts'

/** Every kind of firm and institution that the demonstration knows. */
export const archetypes: readonly Archetype[] = [
	automation,
	machineErp,
	mes,
	plm,
	batteryLab,
	qualitySoftware,
	sensorMaker,
	testBench,
	firmwareStudio,
	fpga,
	functionalSafety,
	iotGateway,
	businessIntelligence,
	dataEngineering,
	languageAi,
	machineVision,
	predictive,
	otSecurity,
	pentest,
	privacy,
	securityOperations,
	cloudPlatform,
	networksFibre,
	systemHouse,
	accessibleWeb,
	appStudio,
	ecommerceAgency,
	uxResearch,
	webAgency,
	documentManagement,
	eGovernment,
	gisOffice,
	schoolIt,
	hospitalIt,
	labSystems,
	medicalSoftware,
	practiceSoftware,
	farmWine,
	retailPos,
	tourism,
	transport,
	warehouse,
	crmHr,
	digitalWorkplace,
	financeTax,
	processLowcode,
	sapConsulting,
	buildingAutomation,
	constructionSoftware,
	energySoftware,
	customSoftware,
	legacyModernisation,
	openSource,
	softwareQuality,
	projectConsulting,
	strategyFunding,
	technicalWriting,
	training,
	electronicsManufacturing,
	games,
	immersive,
	mediaProduction,
	userManufacturer,
	userServices,
	freelanceAdviser,
	freelanceDeveloper,
	researchData,
	researchProduction,
	universityComputing,
	universityEngineering,
	universitySociety,
	chamber,
	digitalOffice,
	municipalDataCentre,
	publicUtility,
	association,
	school,
	startupCentre,
]
